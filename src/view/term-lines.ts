import {
  bandsFor,
  compareBands,
  type Level,
  leadingMeasures,
  type Measure,
  ownOccupation,
} from '../domain/compare-pay.ts';
import {
  hasMedian,
  type MedianBand,
  type Occupation,
  type PublishedRow,
  type Remote,
  type Role,
  reasonFor,
} from '../domain/dataset.ts';
import { count, money, percent, period, span } from '../domain/format.ts';
import { newestOfficial } from '../domain/growth.ts';
import { leastToDraw, showing } from '../domain/sample.ts';
import { type choiceTerms, exposureMeasures, fits, keysOf, levels, measures } from '../schema/vocabulary.ts';
import type { Citations, Mark } from './citations.ts';
import { entryLevel, sample, share01 } from './describe.ts';
import type { Chip } from './glance-row.ts';
import { receipt } from './pay-words.ts';
import { belonging } from './placed.ts';
import type { Based } from './side-by-side.ts';

export type TermId = keyof typeof choiceTerms;

/** One figure of a role under a term. */
export interface TermFigure extends Based {
  value: string;
  /** Whom it counts, where and when. */
  receipt: string;
  chip?: Chip;
  cite: Mark;
}

/** One measure under a term: what each role has of it, the most usable first. */
export interface Line {
  id: string;
  label: string;
  figures: (role: Role, cite: Citations) => TermFigure[];
  /** What stands for a role that has none. */
  missing: (role: Role) => Missing;
}

/** In place of a figure: what is missing, and why, where the content says. */
export interface Missing {
  none: string;
  because?: string;
}

function because(reason: string | undefined): Missing {
  return { none: 'No figure', ...(reason && { because: `because ${reason}` }) };
}

/** Numbers things so that two have one number if and only if they are alike. */
function numbering<T>(alike: (first: T, second: T) => boolean): (one: T) => number {
  const kinds: T[] = [];
  return (one) => {
    const known = kinds.findIndex((kind) => alike(kind, one));
    return known >= 0 ? known : kinds.push(one) - 1;
  };
}

const sameEdition = (first: PublishedRow, second: PublishedRow) => first.source === second.source;

/** The measures under each term, figures that are the role’s own before those of categories near it. */
export function termLines(): Record<TermId, Line[]> {
  return {
    pay: [...leadingMeasures.map((measure) => payLine(measure, 'all')), nearPay],
    'pay-growth': [payLine('advertised-base', 'entry'), payLine('advertised-base', 'senior')],
    growth: [growthLine(), nearGrowth],
    'job-volume': [employedLine(), openingsLine()],
    'entry-barrier': [shareLine('entry-share', 'Share of ads at entry level', entryShares), educationLine],
    'learning-curve': [],
    'remote-work': [shareLine('remote', 'Ads labelled fully remote', remoteShares)],
    switching: [],
    specialisation: [],
    'ai-exposure': keysOf(exposureMeasures).map(exposureLine),
  };
}

function payLine(measure: Measure, level: Extract<Level, 'all' | 'entry' | 'senior'>): Line {
  const basisOf = numbering<MedianBand>((first, second) => compareBands(first, second).comparable);
  return {
    id: level === 'all' ? measure : level,
    label: level === 'all' ? `${measures[measure].label}, median` : `${levels[level].label} ads, median`,
    figures: (role, cite) =>
      bandsFor(role, measure, level)
        .filter((band) => showing(band) !== 'nothing')
        .map((band) => ({
          value: money(band.values.median, band.currency),
          receipt: receipt(band, band.covers ? `${band.covers}, ${sample(band)}` : sample(band)),
          ...(showing(band) === 'middle-half' && band.countOf !== 'values' && { chip: 'small' as const }),
          cite: cite.row(band),
          ...(!band.covers && { basis: basisOf(band) }),
          // Loose values are taken only where nothing better is shared.
          ...(measure === 'advertised-base' && {
            sample: band.statistic === 'distinct-values' ? 0 : (band.count ?? 0),
          }),
        })),
    missing: (role) => {
      const [band] = bandsFor(role, measure, level);
      if (band) return because(`only ${sample(band)} state pay`);
      if (level === 'all') return because(reasonFor(role, measure));
      return because(`fewer than ten of its ads are marked ${levels[level].label.toLowerCase()}`);
    },
  };
}

/** The category closest to a role that has none of its own. */
function nearest(role: Role): { occupation: Occupation; standing: string } | undefined {
  const [link] = role.links;
  if (!link || ownOccupation(role)) return undefined;
  return { occupation: link.occupation, standing: `${link.occupation.name}, ${fits[link.fit].label}` };
}

function noneNear(role: Role): Missing {
  return ownOccupation(role) ? { none: 'Has a category of its own' } : because('no category with a figure is near it');
}

const nearPay: Line = {
  id: 'near-pay',
  label: 'Median wage of the nearest category',
  figures: (role, cite) => {
    const near = nearest(role);
    const band = near?.occupation.wages.find(hasMedian);
    if (!near || !band) return [];
    return [
      {
        value: money(band.values.median, band.currency),
        receipt: `${near.standing}, US, ${period(band.period)}`,
        chip: 'proxy',
        cite: cite.row(band),
      },
    ];
  },
  missing: noneNear,
};

function growthLine(): Line {
  const basisOf = numbering<PublishedRow & { span: string }>(
    (first, second) => sameEdition(first, second) && first.span === second.span,
  );
  return {
    id: 'growth',
    label: 'Projected growth',
    figures: (role, cite) =>
      (ownOccupation(role)?.projections ?? [])
        .filter((line) => !line.covers && !line.transcribed)
        .slice(0, 2)
        .map((line) => ({
          value: percent(line.percent),
          receipt: `${line.owner.name}, US, ${span(line.span)}`,
          cite: cite.row(line),
          basis: basisOf(line),
        })),
    missing: (role) => because(reasonFor(role, 'growth')),
  };
}

const nearGrowth: Line = {
  id: 'near-growth',
  label: 'Projected growth of the nearest category',
  figures: (role, cite) => {
    const near = nearest(role);
    const line = near && newestOfficial(near.occupation);
    if (!near || !line) return [];
    return [
      {
        value: percent(line.percent),
        receipt: `${near.standing}, US, ${span(line.span)}`,
        chip: 'proxy',
        cite: cite.row(line),
      },
    ];
  },
  missing: noneNear,
};

function employedLine(): Line {
  const basisOf = numbering<PublishedRow>(sameEdition);
  return {
    id: 'employed',
    label: 'People employed',
    figures: (role, cite) =>
      bandsFor(role, 'wage').flatMap((band) =>
        band.count === undefined || band.covers
          ? []
          : {
              value: count(band.count),
              receipt: receipt(band, band.owner.name),
              cite: cite.row(band),
              basis: basisOf(band),
            },
      ),
    missing: (role) => because(reasonFor(role, 'employment')),
  };
}

function openingsLine(): Line {
  const basisOf = numbering<PublishedRow>(sameEdition);
  return {
    id: 'openings',
    label: 'Projected openings a year',
    figures: (role, cite) => {
      const occupation = ownOccupation(role);
      const line = occupation && newestOfficial(occupation);
      if (line?.openingsPerYear === undefined) return [];
      return [
        {
          value: count(line.openingsPerYear),
          receipt: `${line.owner.name}, US, ${span(line.span)}`,
          cite: cite.row(line),
          basis: basisOf(line),
        },
      ];
    },
    missing: (role) => because(reasonFor(role, 'growth')),
  };
}

/** A share of ads: how many of them, and the row that says so. */
interface ShareOfAds {
  count: number;
  of: number;
  row: MedianBand | Remote;
}

/** The shares of a role’s ads, one for each edition with enough ads to state. */
function shareLine(id: string, label: string, sharesOf: (role: Role) => ShareOfAds[]): Line {
  const basisOf = numbering<ShareOfAds['row']>(
    (first, second) => sameEdition(first, second) && first.period === second.period,
  );
  return {
    id,
    label,
    figures: (role, cite) =>
      sharesOf(role).map((share) => ({
        value: percent((100 * share.count) / share.of),
        receipt: `${count(share.count)} of ${count(share.of)} job ads, US, ${period(share.row.period)}`,
        cite: cite.row(share.row),
        basis: basisOf(share.row),
        sample: share.of,
      })),
    missing: () => because('too few ads are held for it'),
  };
}

function entryShares(role: Role): ShareOfAds[] {
  const entries = bandsFor(role, 'advertised-base', 'entry');
  return bandsFor(role, 'advertised-base').flatMap((all) => {
    if (all.countOf !== 'adverts' || showing(all) === 'nothing' || !all.count) return [];
    const entry = entries.find(({ source, period }) => source === all.source && period === all.period);
    return entry?.count ? [{ count: entry.count, of: all.count, row: entry }] : [];
  });
}

function remoteShares(role: Role): ShareOfAds[] {
  return role.remote.filter(({ of }) => of >= leastToDraw).map((row) => ({ count: row.count, of: row.of, row }));
}

const educationLine: Line = {
  id: 'education',
  label: 'Usual entry education',
  figures: (role, cite) => {
    const [near] = belonging([{ role, slot: 0 }]);
    const entry = near?.occupation.entryEducation;
    if (!near || !entry) return [];
    return [
      {
        value: entryLevel(entry),
        receipt: `${near.occupation.name}, US, ${period(entry.period)}`,
        ...(near.proxy && { chip: 'proxy' as const }),
        cite: cite.row(entry),
      },
    ];
  },
  missing: (role) => because(reasonFor(role, 'education')),
};

function exposureLine(measure: keyof typeof exposureMeasures): Line {
  return {
    id: measure,
    label: exposureMeasures[measure].label,
    figures: (role, cite) => {
      const [near] = belonging([{ role, slot: 0 }]);
      const entry = near?.occupation.exposure.find((one) => one.measure === measure);
      if (!near || !entry) return [];
      return [
        {
          value: share01(entry.value),
          receipt: `${near.occupation.name}, from 0 to 1, ${period(entry.period)}`,
          ...(near.proxy && { chip: 'proxy' as const }),
          cite: cite.row(entry),
        },
      ];
    },
    missing: (role) => because(reasonFor(role, 'exposure')),
  };
}
