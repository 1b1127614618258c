import { placeList } from '../../published.ts';
import { packPlaceList } from '../../view/wire/packed-places.ts';

/** The places and industries that the columns of occupations follow. */
export function GET(): Response {
  return new Response(JSON.stringify(packPlaceList(placeList.places, placeList.industries)), {
    headers: { 'content-type': 'application/json' },
  });
}
