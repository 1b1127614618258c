import { roleSlots } from '../../view/base/role-slots.ts';
import { type PayData, publishedByPlace } from '../../view/pay/pay-data.ts';
import { placeLines } from '../../view/pay/place-lines.ts';
import { LoadFailure } from '../base/load-json.ts';
import { loadColumns } from '../places/load-columns.ts';

/** The data with what is published by place of the careers’ categories. */
export async function withPlaces(data: PayData): Promise<PayData | LoadFailure> {
  const ids = publishedByPlace(roleSlots(data.roles), data.settings);
  const loaded = await loadColumns(ids);
  if (loaded instanceof LoadFailure) return loaded;
  const columns = new Map(loaded.columns.map(({ places }, index) => [ids[index] ?? '', places]));
  return { ...data, byPlace: placeLines(columns, data) };
}
