import { industriesOf, occupationsByPlace, placeList, placesOf } from '../../../published.ts';
import { packPercentiles, packPlaceList, packPlaces } from '../../../view/wire/packed-places.ts';

interface Props {
  occupation: string;
  percentiles: boolean;
}

/** Two files an occupation: what counts and maps need of its pay by place, and the percentiles beside it. */
export function getStaticPaths() {
  return occupationsByPlace.flatMap((occupation) => [
    { params: { file: occupation }, props: { occupation, percentiles: false } satisfies Props },
    { params: { file: `${occupation}.percentiles` }, props: { occupation, percentiles: true } satisfies Props },
  ]);
}

const list = packPlaceList(placeList.places, placeList.industries);

export function GET({ props: { occupation, percentiles } }: { props: Props }): Response {
  const places = placesOf(occupation);
  if (!places) throw new Error(`No pay by place of ${occupation}.`);
  const packed = percentiles
    ? packPercentiles(list, places)
    : packPlaces(list, places, industriesOf(occupation), placeList.industries);
  return new Response(JSON.stringify(packed), { headers: { 'content-type': 'application/json' } });
}
