import { roleSlots } from '../../view/base/role-slots.ts';
import { payByPlace } from '../../view/pay/pay-by-place.ts';
import { type PayData, publishedByPlace } from '../../view/pay/pay-data.ts';
import { placeNamed } from '../../view/places/find-place.ts';
import { LoadFailure } from '../base/load-json.ts';
import { loadColumns } from '../places/load-columns.ts';

/** The data with what is published by place of the careers’ categories. */
export async function withPlaces(data: PayData): Promise<PayData | LoadFailure> {
  const ids = publishedByPlace(roleSlots(data.roles), data.settings);
  const loaded = await loadColumns(ids);
  if (loaded instanceof LoadFailure) return loaded;
  const columns = new Map(loaded.columns.map(({ places }, index) => [ids[index] ?? '', places]));
  return { ...data, byPlace: payByPlace(loaded.places, columns, data) };
}

/** The id of a place that an address names otherwise than by its id or name. */
export const placeCalled = (text: string, { places }: Pick<PayData, 'places'>): string | undefined =>
  placeNamed(text, places)?.id;
