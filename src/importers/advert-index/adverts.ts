/** One row of the index: one end of an advertised range, or a single advertised amount. */
export interface AdvertRow {
  year: string;
  experience: string;
  employment: string;
  title: string;
  /** Yearly, in `currency`. */
  salary: number;
  currency: string;
  residence: string;
  remoteRatio: string;
  location: string;
  size: string;
}

/** One job ad: its attributes and the ends of its range; both ends are equal where it names one amount. */
export interface Advert extends Omit<AdvertRow, 'salary'> {
  low: number;
  high: number;
}

/**
 * Puts rows together to ads. The index lists the two ends of an advertised range as neighbouring rows with equal
 * attributes, the higher first; a row without such a neighbour is an ad with one amount. Rows must be in the file’s order.
 */
export function pairAdverts(rows: readonly AdvertRow[]): Advert[] {
  const adverts: Advert[] = [];
  for (let i = 0; i < rows.length; i += 1) {
    const { salary: high, ...attributes } = rows[i] as AdvertRow;
    const next = rows[i + 1];
    const paired = next !== undefined && attributesOf(next) === attributesOf(attributes) && high >= next.salary;
    adverts.push({ ...attributes, low: paired ? next.salary : high, high });
    if (paired) i += 1;
  }
  return adverts;
}

/** Each ad once: repeated ads of one employer must not dominate. */
export function distinctAdverts(adverts: readonly Advert[]): Advert[] {
  return [
    ...new Map(adverts.map((advert) => [`${attributesOf(advert)} ${advert.low} ${advert.high}`, advert])).values(),
  ];
}

/** The title and range of an ad: employers post one offer again at another level or with another share of remote work. */
export function rangeOf({ title, low, high }: Advert): string {
  return `${title.trim().toLowerCase()} ${low} ${high}`;
}

/** Each range of each title once: how much is known does not grow with how often one offer is repeated. */
export function oncePerRange(adverts: readonly Advert[]): Advert[] {
  return [...new Map(adverts.map((advert) => [rangeOf(advert), advert])).values()];
}

/** The middle of the advertised range. */
export function midpoint({ low, high }: Advert): number {
  return (low + high) / 2;
}

function attributesOf(row: Omit<AdvertRow, 'salary'>): string {
  return JSON.stringify([
    row.year,
    row.experience,
    row.employment,
    row.title,
    row.currency,
    row.residence,
    row.remoteRatio,
    row.location,
    row.size,
  ]);
}
