import { bestKnownPay } from '../../domain/compare/compare-pay.ts';
import { ownOccupation } from '../../domain/compare/own-occupation.ts';
import type { Dataset } from '../../domain/dataset.ts';
import { type Halfway, halfway } from '../../domain/forecast/forecast-and-fact.ts';
import { forecastsOfAll } from '../../domain/forecast/forecasts-of-all.ts';
import { count, list, period, span } from '../../domain/format.ts';
import { homeCountry, homeShort } from '../../schema/home-country.ts';
import { keysOf, sourceKinds, verdicts } from '../../schema/vocabulary.ts';

/** One thing that is counted: the number, what it counts, and more on it. */
interface Fact {
  value?: string;
  what: string;
  where: string;
}

/** What a part of the site holds, counted, as its picture says it. */
export interface PartFacts {
  /** A break of the line stands where it breaks best. */
  title: string;
  facts: [Fact, Fact, Fact];
  /** All of it as a text. */
  alt: string;
}

/** The parts of the site whose pages share a picture; every other page has that of the site. */
export const siteParts = ['site', 'compare', 'roles', 'occupations', 'claims', 'forecasts', 'sources'] as const;

export type SitePart = (typeof siteParts)[number];

/** A text with a full stop, unless it brings one. */
const sentence = (text: string) => (/[.!?]$/.test(text) ? text : `${text}.`);

const fact = (value: number, what: string, where: string): Fact => ({ value: count(value), what, where });

/** The part that a page belongs to, by its address from the site’s root; the site itself where it is in none. */
export function partOf(path = '/'): SitePart {
  const [, first] = path.split('/');
  return siteParts.find((part) => part === first) ?? 'site';
}

const known = new WeakMap<Dataset, Map<SitePart, PartFacts>>();

/**
 * What stands in a part of the site; counted once, as all its pages say it.
 *
 * @param claim What the site says of itself, for its own picture.
 */
export function partFacts(part: SitePart, dataset: Dataset, claim: string): PartFacts {
  const parts = known.get(dataset) ?? new Map<SitePart, PartFacts>();
  known.set(dataset, parts);
  const counted = parts.get(part) ?? countedFacts(part, dataset, claim);
  parts.set(part, counted);
  return counted;
}

function countedFacts(part: SitePart, dataset: Dataset, claim: string): PartFacts {
  const { title, facts } = makers[part](dataset, claim);
  const said = facts.map(({ value, what, where }) => sentence(`${[value, what].filter(Boolean).join(' ')}: ${where}`));
  return { title, facts, alt: [sentence(title.replace('\n', ' ')), ...said].join(' ') };
}

type Maker = (dataset: Dataset, claim: string) => Pick<PartFacts, 'title' | 'facts'>;

const careersOf = ({ roles, official }: Dataset) => [...roles, ...official];

const figures = ({ figures: all, sources }: Dataset) =>
  fact(all.length, 'figures', `From ${count(sources.length)} publications, each with its edition and its row`);

const makers: Record<SitePart, Maker> = {
  site: (dataset, claim) => ({
    title: claim.replace('. ', '.\n'),
    facts: [
      fact(careersOf(dataset).length, 'careers', 'Any two to four of them side by side'),
      figures(dataset),
      fact(
        dataset.claims.length,
        'claims in circulation',
        'Each held against the publication it would have to come from',
      ),
    ],
  }),
  compare: (dataset) => ({
    title: 'Two to four careers, side by side',
    facts: [
      fact(careersOf(dataset).length, 'careers', 'Pay, growth, entry, skills, AI and places'),
      figures(dataset),
      { what: '≠ stands where two figures differ in kind', where: 'No difference is given where none can be known' },
    ],
  }),
  roles: (dataset) => {
    const careers = careersOf(dataset);
    const known = careers.map(bestKnownPay).filter((band) => band !== undefined);
    const own = careers.filter((career) => ownOccupation(career)).length;
    return {
      title: 'Careers, with what is known of each',
      facts: [
        fact(careers.length, 'careers', 'Pay, growth, people, entry and AI'),
        fact(known.length, 'with a figure of pay', `${homeShort} official wages, visa filings, job ads and surveys`),
        fact(own, 'with an official category of their own', 'The others are placed by where their titles are filed'),
      ],
    };
  },
  occupations: ({ occupations }) => {
    const home = occupations.filter(({ country }) => country === homeCountry);
    const newest = home
      .flatMap(({ wages }) => wages.map((band) => band.period))
      .sort()
      .at(-1);
    const countries = new Set(occupations.map(({ country }) => country));
    return {
      title: 'Official occupations and their pay',
      facts: [
        fact(occupations.length, 'official categories', 'As statistical offices publish them'),
        fact(countries.size, 'countries', 'Each in its own classification and currency'),
        fact(
          home.length,
          `in the ${homeShort}`,
          newest ? `Wages to ${period(newest)}, and projections` : 'With projections',
        ),
      ],
    };
  },
  claims: ({ claims }) => {
    const groups = keysOf(verdicts)
      .map((verdict) => ({ verdict, size: claims.filter((claim) => claim.verdict === verdict).length }))
      .sort((a, b) => b.size - a.size);
    const [first, second] = groups;
    const line = (group: (typeof groups)[number] | undefined): Fact =>
      group
        ? fact(group.size, verdicts[group.verdict].label, verdicts[group.verdict].description)
        : { what: 'No verdict', where: 'No claim is checked yet' };
    return {
      title: 'Numbers in circulation, checked',
      facts: [
        fact(claims.length, 'claims', 'Each held against the publication it would have to come from'),
        line(first),
        line(second),
      ],
    };
  },
  forecasts: ({ occupations }) => {
    const home = occupations.filter(({ country }) => country === homeCountry);
    const fared = (edition: Halfway): Fact => {
      const { counted, right, grew } = forecastsOfAll(home, edition);
      const years = span(edition.span);
      if (counted.length === 0) return { what: `No forecast of ${years}`, where: 'None is held that can be judged' };
      return {
        value: `${count(right)} of ${count(counted.length)}`,
        what: `directions right, ${years}`,
        where: `Half-way. Always saying “more”: ${count(grew)}`,
      };
    };
    return {
      title: 'What job forecasts said,\nand what happened',
      facts: [
        fared(halfway[0]),
        fared(halfway[1]),
        {
          what: 'Only where codes still mean the same',
          where: 'And no count jumps within a year',
        },
      ],
    };
  },
  sources: ({ sources }) => {
    const official = sources.filter(({ kind }) => kind.startsWith('official')).length;
    const open = sources.filter(({ use }) => use === 'open').length;
    const kinds = keysOf(sourceKinds).filter((kind) => sources.some((source) => source.kind === kind));
    return {
      title: 'Every publication that a figure comes from',
      facts: [
        fact(sources.length, 'sources', 'An edition is a source of its own'),
        fact(
          official,
          'official',
          list(kinds.filter((kind) => kind.startsWith('official')).map((kind) => sourceKinds[kind].label)),
        ),
        fact(open, 'under open licences', 'Their figures can be downloaded as tables'),
      ],
    };
  },
};
