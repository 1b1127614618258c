import { expect, test } from 'vitest';
import { dataset, occupationsByPlace, placesOf } from '../../../../src/published.ts';
import { roleSlots } from '../../../../src/view/base/role-slots.ts';
import { describeRow } from '../../../../src/view/cite/row-description.ts';
import { compareMany } from '../../../../src/view/matchup/compare-many.ts';
import { editorsRows } from '../../../../src/view/matchup/editors-rows.ts';
import { byPlace, placeTables } from '../../../../src/view/part/by-place.ts';
import { pack, packSettings, packShared } from '../../../../src/view/wire/pack.ts';
import type { PackedRole } from '../../../../src/view/wire/packed.ts';
import { unpack } from '../../../../src/view/wire/unpack.ts';
import { faults, marksIn, strayMarks } from '../reading.ts';

/** As it comes over the network. */
const sent = <T>(value: T): T => JSON.parse(JSON.stringify(value));

const { roles } = dataset;
const settings = packSettings(dataset, occupationsByPlace);
const shared = sent(packShared(dataset));
const sharedIds = new Set(shared.sources.map(({ id }) => id));
const packed = new Map(roles.map((role) => [role.id, sent(pack(role, describeRow, sharedIds))]));
const packedOf = (ids: readonly string[]) => ({ roles: ids.map((id) => packed.get(id) as PackedRole), ...shared });

/** Every role once, in groups of two, three and four. */
const groups = [2, 3, 4].flatMap((size) =>
  Array.from({ length: Math.floor(roles.length / size) }, (_, at) => roles.slice(at * size, (at + 1) * size)),
);

test.each(groups.map((group) => [group.map(({ id }) => id).join(), group] as const))(
  'a browser shows of %s what the build would',
  (_, group) => {
    const arrived = unpack(packedOf(group.map(({ id }) => id)));
    const there = compareMany(arrived.roles, arrived.describe, { editorsRows });
    // Where pay stands by place is told by the areas, which come later.
    const here = { ...compareMany(group, describeRow, { editorsRows }), byPlace: there.byPlace };
    expect(sent(there)).toEqual(sent(here));
    expect(faults(there)).toEqual([]);
    expect(strayMarks(there)).toEqual([]);
    expect(marksIn(there.glance).length).toBeGreaterThan(0);
  },
);

test('what two roles share is one object, so that it is one source and one category', () => {
  const { roles: both } = unpack(packedOf(['machine-learning-engineer', 'software-engineer']));
  const [ml, software] = both;
  const shared = ml?.links.find(({ occupation }) => occupation.id === 'us-soc-15-1252')?.occupation;
  expect(shared).toBeDefined();
  expect(software?.links.find(({ fit }) => fit === 'exact')?.occupation).toBe(shared);
});

test('a row that was not packed has no description', () => {
  const { describe: describing } = unpack(packedOf(['data-scientist']));
  const [row] = dataset.rows;
  if (!row) throw new Error('No rows.');
  expect(() => describing(row)).toThrow(row.id);
});

test('every country behind a role can be chosen, and no other; what is not published by place is named', () => {
  const linked = roles.flatMap(({ links, abroad }) => [...links, ...abroad].map((link) => link.occupation));
  expect(settings.countries.map(({ id }) => id).sort()).toEqual(
    [...new Set(linked.map(({ country }) => country))].sort(),
  );
  expect(settings.wages?.without.filter((id) => placesOf(id) !== undefined)).toEqual([]);
  expect(settings.wages?.without.length).toBeLessThan(10);
  expect(settings.rates.length).toBeGreaterThan(5);
  expect(settings.prices.flatMap(({ rows }) => rows).length).toBeGreaterThan(51);
});

test('pay by place links to every table by place behind the roles', () => {
  const both = roleSlots([dataset.role('data-scientist'), dataset.role('software-engineer')]);
  const { tables, roles: ids, measure } = byPlace(both, placeTables(both));
  expect(tables.map(({ href }) => href)).toEqual([
    '/occupations/us-soc-15-2051/places/',
    '/occupations/us-soc-15-1252/places/',
  ]);
  expect(ids).toEqual(['data-scientist', 'software-engineer']);
  expect(measure).toBe('wage');
});
