import { pathWithBase } from '../../components/base/address.ts';
import { paths } from '../../view/base/site-paths.ts';
import { type PayInPlace, payInPlace } from '../../view/choose/pay-in-place.ts';
import { type PayData, payPlaces } from '../../view/pay/pay-data.ts';
import type { PackedCareers, PackedSettings } from '../../view/wire/packed.ts';
import { unpack } from '../../view/wire/unpack.ts';
import { LoadFailure, loadJson } from '../base/load-json.ts';
import { loadPlaceList } from '../places/load-place-list.ts';

/** Careers, and what is published of them where a reader has chosen a place. */
export interface InPlace {
  roles: PayData['roles'];
  describe: PayInPlace['describe'];
  inPlace: PayInPlace;
}

/** Fetches what is published by place of careers, and what it says of their pay in one. */
export async function loadInPlace(careers: PackedCareers, place: string): Promise<InPlace | LoadFailure> {
  const [settings, list, code] = await Promise.all([
    loadJson<PackedSettings>(pathWithBase(paths.packedSettings)),
    loadPlaceList(),
    import('../matchup/with-places.ts').catch((reason) => new LoadFailure(reason)),
  ]);
  if (settings instanceof LoadFailure) return settings;
  if (list instanceof LoadFailure) return list;
  if (code instanceof LoadFailure) return code;
  const places = payPlaces(settings, list.places);
  const data = await code.withPlaces({ ...unpack(careers, settings), settings, places, sourcesBefore: 0 });
  if (data instanceof LoadFailure) return data;
  const inPlace = payInPlace(data, place);
  return { roles: data.roles, describe: inPlace.describe, inPlace };
}
