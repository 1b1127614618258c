/** What a place of the country is: the 51 are the states with the District of Columbia; territories are not counted among them. */
export type PlaceKind = 'state' | 'territory' | 'metro' | 'nonmetro';

/** A part of the country for which official pay is published. */
export interface Place {
  /** Its id in addresses: `us-tx`, `us-metro-12420`, `us-nonmetro-4800001`. */
  id: string;
  /** Postal code of a state or territory; CBSA code (five digits) of a metropolitan, seven digits of a nonmetropolitan area. */
  code: string;
  kind: PlaceKind;
  /** As published: `Austin-Round Rock-San Marcos, TX`. */
  name: string;
  /** Postal code of the state that the publisher files an area under; that of the first where it reaches over a border. */
  state: string;
  /** What people type beside the name: `bay area`. */
  words: readonly string[];
}

/** Places by kind, each as its number in the list. */
export type PlacesByKind = Readonly<Record<PlaceKind, readonly number[]>>;

/** Sorts a list of places by kind, in the order of the list. */
export function placesByKind(places: readonly Pick<Place, 'kind'>[]): PlacesByKind {
  const kinds: Record<PlaceKind, number[]> = { state: [], territory: [], metro: [], nonmetro: [] };
  for (const [index, { kind }] of places.entries()) kinds[kind].push(index);
  return kinds;
}

/** The state or territory that an area is filed under, as its number in the list; of a state none. */
export function stateOfPlace(
  list: readonly Place[],
  { state, territory }: PlacesByKind,
  place: Pick<Place, 'kind' | 'state'> | undefined,
): number | undefined {
  if (place?.kind !== 'metro' && place?.kind !== 'nonmetro') return undefined;
  return [...state, ...territory].find((index) => list[index]?.code === place.state);
}

/** First city and first state, `Austin, TX`; a nonmetropolitan area without what it is; a state as it is. */
export function shortPlaceName({ name, kind }: Pick<Place, 'name' | 'kind'>): string {
  if (kind === 'nonmetro') return name.replace(/ nonmetropolitan area$/, '');
  const metro = /^(?<cities>.+), (?<state>[A-Z]{2})(-[A-Z]{2})*$/.exec(name);
  if (!metro?.groups) return name;
  const { cities = '', state } = metro.groups;
  const whole = hyphened.find((city) => cities.startsWith(city));
  return `${whole ?? cities.split(/-|\//)[0]}, ${state}`;
}

/** A short name inside a sentence: the District of Columbia, the Hill Country Region of Texas, Rhode Island. */
export function placeInText(name: string): string {
  return /^(?:District of|Virgin Islands)|\b(?:region|peninsula)\b/i.test(name) ? `the ${name}` : name;
}

/** Cities whose own name has a hyphen. */
const hyphened = ['Winston-Salem'];
