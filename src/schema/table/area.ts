import { z } from 'zod';
import { field, Id, Text } from '../common.ts';
import { places } from '../countries.ts';
import { areaKinds, keysOf } from '../vocabulary.ts';

/** One row of content/tables/areas.csv: a part of a country for which figures are published. */
export const Area = z
  .strictObject({
    id: field(
      Id,
      'Id of the area: country and code of a state; country, "metro" and code otherwise.',
      'us-metro-41860',
    ),
    name: field(Text, 'Name as published.', 'San Francisco-Oakland-Fremont, CA'),
    kind: field(z.enum(keysOf(areaKinds)), 'Kind of area.', 'metro'),
    country: field(z.enum(keysOf(places)), 'The country it is a part of.', 'us'),
    code: field(
      z.string().regex(/^([A-Z]{2}|\d{5})$/, 'expected two capital letters for a state, five digits otherwise'),
      'Code as published: the postal code of a state, the CBSA code of a metropolitan area.',
      '41860',
    ),
  })
  .refine((area) => area.id === idOf(area), {
    path: ['id'],
    error: ({ input }) => `expected "${idOf(input as Parameters<typeof idOf>[0])}", as its kind and code say`,
  })
  .meta({ id: 'Area' });

export type Area = z.infer<typeof Area>;

function idOf({ country, kind, code }: { country: string; kind: string; code: string }): string {
  return [country, ...(kind === 'state' ? [] : [kind]), code.toLowerCase()].join('-');
}
