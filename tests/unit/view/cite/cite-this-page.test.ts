import { describe, expect, test } from 'vitest';
import { dataset as published } from '../../../../src/published.ts';
import { citation } from '../../../../src/view/cite/cite-this-page.ts';
import { leadingFigures } from '../../../../src/view/matchup/leading-figures.ts';
import { type Pair, pair, projected, sureAds, wage } from '../../dataset-fixture.ts';

const occupations = {
  developers: { wages: [wage(130_000)], projections: [projected('2024-34', 15.8)] },
};
const page = (id: string) => ({
  site: 'Evenhand',
  title: 'One vs another',
  address: `https://evenhand.example/compare/${id}/`,
  release: '2026-11-20',
  id,
});
const of = ({ dataset, a, b }: Pair) => citation(page('analyst-vs-builder'), leadingFigures([a, b]), dataset.source);

/** Entries of a bibliography by key, their fields by name. Throws where braces do not match. */
function read(bibtex: string): Map<string, Map<string, string>> {
  return new Map(
    bibtex.split('\n\n').map((entry) => {
      const [, key = '', body = ''] = /^@misc\{([a-z0-9-]+),\n(.*)\n\}$/s.exec(entry) ?? [];
      if (!key) throw new Error(`No entry: ${entry}`);
      const fields = body.split(/,\n/).map((line): [string, string] => {
        const [, name = '', value = ''] = /^ {2}(\w+) = \{(.*)\}$/s.exec(line) ?? [];
        if (!name) throw new Error(`No field: ${line}`);
        let open = 0;
        for (const [brace] of value.replace(/\\[{}]/g, '').matchAll(/[{}]/g)) {
          open += brace === '{' ? 1 : -1;
          if (open < 0) throw new Error(`Braces end too early: ${line}`);
        }
        if (open !== 0) throw new Error(`Braces stay open: ${line}`);
        return [name, value];
      });
      return [key, new Map(fields)];
    }),
  );
}

describe('the citation of a matchup', () => {
  const cited = of(pair({ is: 'developers', pay: [sureAds(120_000)] }, { pay: [sureAds(100_000)] }, { occupations }));

  test('names publishers first and the page last, with the release and the full address', () => {
    expect(cited.inline).toBe('(ads-2024, 2024; growth-2024-34, 2024-34; Evenhand, release of 20 November 2026)');
    expect(cited.full).toMatch(/^Publisher of ads-2024: Title of ads-2024\. 2024\.\nBureau of Figures: /);
    expect(cited.full).toMatch(
      /\nEvenhand: One vs another\. Release of 20 November 2026\. https:\/\/evenhand\.example\/compare\/analyst-vs-builder\/$/,
    );
  });

  test('gives each leading figure with measure, place, period, edition and row', () => {
    expect(cited.figures.map(({ value }) => value)).toEqual(['$120,000', '$100,000', '15.8%']);
    const [first] = cited.figures;
    expect(first).toMatchObject({ publisher: 'Publisher of ads-2024', edition: '2024', href: '/sources/ads-2024/' });
    expect(Object.fromEntries(first?.facts ?? [])).toMatchObject({ Place: 'United States, 2024', Row: 'a row' });
    expect(first?.facts.find(([label]) => label === 'Measure')?.[1]).toMatch(/^Base pay in ads/);
  });

  test('has one entry of a bibliography for each publication and one for the page', () => {
    const entries = read(cited.bibtex);
    expect([...entries.keys()]).toEqual(['ads-2024', 'growth-2024-34', 'evenhand-2026-11-20-analyst-vs-builder']);
    expect(entries.get('ads-2024')?.get('author')).toBe('{Publisher of ads-2024}');
    expect(entries.get('ads-2024')?.get('note')).toMatch(/\\\$120,000 .* Median a year, Builder: \\\$100,000/);
  });
});

test('a role without pay of its own is cited with the figure of the category nearest to it', () => {
  const { a } = pair({ occupations: [{ id: 'developers', fit: 'neighbour', note: 'akin' }] }, {}, { occupations });
  expect(leadingFigures([a]).map(({ kind, owner }) => [kind, owner.id])).toEqual([
    ['band', 'developers'],
    ['projection', 'developers'],
  ]);
});

test('a page without figures stands alone', () => {
  const { inline, figures, bibtex } = of(pair({}, {}));
  expect(inline).toBe('(Evenhand, release of 20 November 2026)');
  expect(figures).toEqual([]);
  expect([...read(bibtex).keys()]).toHaveLength(1);
});

test('every published pair has a bibliography that can be read, no key twice', () => {
  const { roles } = published;
  const pairs = roles.flatMap((a, index) => roles.slice(index + 1).map((b) => [a, b] as const));
  expect(pairs.length).toBeGreaterThan(1);
  for (const [a, b] of pairs) {
    const { bibtex } = citation(page(`${a.id}-vs-${b.id}`), leadingFigures([a, b]), published.source);
    expect(read(bibtex).size).toBe(bibtex.match(/^@misc/gm)?.length);
  }
});
