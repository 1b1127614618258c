import { z } from 'zod';
import { field, Id, Text } from '../common.ts';
import { places } from '../countries.ts';
import { areaKinds, keysOf } from '../vocabulary.ts';

/** One row of content/tables/areas.csv: a part of a country for which figures are published. */
export const Area = z
  .strictObject({
    id: field(
      Id,
      'Id of the area: country and code of a state or territory; country, "metro" or "nonmetro" and code otherwise.',
      'us-metro-41860',
    ),
    name: field(Text, 'Name as published.', 'San Francisco-Oakland-Fremont, CA'),
    kind: field(z.enum(keysOf(areaKinds)), 'Kind of area.', 'metro'),
    country: field(z.enum(keysOf(places)), 'The country it is a part of.', 'us'),
    code: field(
      z
        .string()
        .regex(
          /^([A-Z]{2}|\d{5}|\d{7})$/,
          'expected two capital letters for a state, five digits for a metropolitan area, seven for a nonmetropolitan one',
        ),
      'Code as published: the postal code of a state or territory, the CBSA code of a metropolitan area, seven digits of a nonmetropolitan one.',
      '41860',
    ),
    state: field(
      z
        .string()
        .regex(/^[A-Z]{2}$/, 'expected two capital letters')
        .optional(),
      'Postal code of the state that the publisher files a metropolitan or nonmetropolitan area under.',
      'CA',
    ),
    words: field(
      Text.optional(),
      'What people type beside the name, in small letters, with semicolons between.',
      'bay area',
    ),
  })
  .refine(({ kind, code }) => codeOf[kind].test(code), {
    path: ['code'],
    error: ({ input }) => `expected the code of a ${areaKinds[(input as { kind: AreaKind }).kind].label}`,
  })
  .refine(({ kind, state }) => (state !== undefined) === (kind === 'metro' || kind === 'nonmetro'), {
    path: ['state'],
    error: 'expected the state of an area, and nothing of a state or territory itself',
  })
  .refine((area) => area.id === idOf(area), {
    path: ['id'],
    error: ({ input }) => `expected "${idOf(input as Parameters<typeof idOf>[0])}", as its kind and code say`,
  })
  .meta({ id: 'Area' });

type AreaKind = keyof typeof areaKinds;

const codeOf: Record<AreaKind, RegExp> = {
  state: /^[A-Z]{2}$/,
  territory: /^[A-Z]{2}$/,
  metro: /^\d{5}$/,
  nonmetro: /^\d{7}$/,
};

export type Area = z.infer<typeof Area>;

function idOf({ country, kind, code }: { country: string; kind: string; code: string }): string {
  return [country, ...(kind === 'metro' || kind === 'nonmetro' ? [kind] : []), code.toLowerCase()].join('-');
}
