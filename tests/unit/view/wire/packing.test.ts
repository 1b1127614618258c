import { describe, expect, test } from 'vitest';
import { dataset } from '../../../../src/published.ts';
import { roleSlots } from '../../../../src/view/base/role-slots.ts';
import { describeRow } from '../../../../src/view/cite/row-description.ts';
import { compareMany } from '../../../../src/view/matchup/compare-many.ts';
import { byPlace, placeTables } from '../../../../src/view/part/by-place.ts';
import { unpackBits } from '../../../../src/view/wire/area-bits.ts';
import { areaIds, pack, packAreas, packSettings, packShared } from '../../../../src/view/wire/pack.ts';
import type { PackedRole } from '../../../../src/view/wire/packed.ts';
import { unpack } from '../../../../src/view/wire/unpack.ts';
import { faults, marksIn, strayMarks } from '../reading.ts';

/** As it comes over the network. */
const sent = <T>(value: T): T => JSON.parse(JSON.stringify(value));

const { roles } = dataset;
const settings = packSettings(dataset);
const shared = sent(packShared(dataset));
const beside = { areas: areaIds(settings), shared: new Set(shared.sources.map(({ id }) => id)) };
const packed = new Map(roles.map((role) => [role.id, sent(pack(role, describeRow, beside))]));
const packedOf = (ids: readonly string[]) => ({ roles: ids.map((id) => packed.get(id) as PackedRole), ...shared });

/** Every role once, in groups of two, three and four. */
const groups = [2, 3, 4].flatMap((size) =>
  Array.from({ length: Math.floor(roles.length / size) }, (_, at) => roles.slice(at * size, (at + 1) * size)),
);

test.each(groups.map((group) => [group.map(({ id }) => id).join(), group] as const))(
  'a browser shows of %s what the build would',
  (_, group) => {
    const arrived = unpack(packedOf(group.map(({ id }) => id)));
    const there = compareMany(arrived.roles, arrived.describe);
    // Where pay stands by place is told by the areas, which come later.
    const here = { ...compareMany(group, describeRow), byPlace: there.byPlace };
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

describe('areas', () => {
  const occupation = dataset.occupation('us-soc-15-1252');
  const areas = sent(packAreas(occupation));

  test('each has its newest median, as the table has it', () => {
    const newest = occupation.areas
      .flatMap((row) => (row.kind === 'area-wage' && row.values.median ? [row] : []))
      .sort((a, b) => a.period.localeCompare(b.period));
    const medians = Object.fromEntries(newest.map((row) => [row.area.id, row.values.median]));
    expect(Object.keys(medians).length).toBeGreaterThan(60);
    const { areas: arrived } = unpack(packedOf(['software-engineer']), { settings, areas: [areas] });
    const shown = [...(arrived.get(occupation.id) ?? [])].map(([id, band]) => [id, band.values.median.value]);
    expect(Object.fromEntries(shown)).toEqual(medians);
  });

  test('each is described as its own page does, in a tenth of the bytes of a row', () => {
    const { areas: arrived, describe: describing } = unpack(packedOf(['software-engineer']), {
      settings,
      areas: [areas],
    });
    for (const row of occupation.areas) {
      if (row.kind !== 'area-wage' || !row.values.median) continue;
      const band = arrived.get(occupation.id)?.get(row.area.id);
      if (band?.period !== row.period) continue;
      expect(describing(band)).toEqual(describeRow(row));
      expect(band.id).toBe(row.id);
    }
    expect(JSON.stringify(areas.tables).length / areas.tables.flatMap(({ rows }) => rows).length).toBeLessThan(70);
  });

  test('are known of each category before their tables have come', () => {
    const { heldAreas } = unpack(packedOf(['software-engineer']), { settings });
    const held = unpackBits(areaIds(settings), heldAreas.get(occupation.id) ?? '');
    const rows = areas.tables.flatMap((table) => table.rows.map(([area]) => area));
    expect([...held].sort()).toEqual([...rows].sort());
  });

  test('of a category that no role at hand has are left out', () => {
    expect(unpack(packedOf(['prompt-engineer']), { settings, areas: [areas] }).areas.has('us-soc-11-1011')).toBe(false);
  });
});

test('every place that can be chosen has a figure of some role, and every one that has can be chosen', () => {
  const ids = settings.places.map(({ id }) => id);
  const linked = new Set(roles.flatMap(({ links, abroad }) => [...links, ...abroad].map((link) => link.occupation)));
  const held = [...linked].flatMap((occupation) => [
    occupation.country,
    ...occupation.areas.flatMap((row) => (row.kind === 'area-wage' && row.values.median ? [row.area.id] : [])),
  ]);
  expect([...ids].sort()).toEqual([...new Set(held)].sort());
  expect(settings.rates.length).toBeGreaterThan(5);
  expect(settings.prices.length).toBe(51);
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
