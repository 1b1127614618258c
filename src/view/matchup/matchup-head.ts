import { bestKnownPay } from '../../domain/compare/compare-pay.ts';
import { newestOwn } from '../../domain/compare/growth.ts';
import { ownOccupation } from '../../domain/compare/own-occupation.ts';
import type { Career } from '../../domain/dataset.ts';
import { list, money, percent, period } from '../../domain/format.ts';
import { homeShort } from '../../schema/home-country.ts';
import { measures, scopes, statistics } from '../../schema/vocabulary.ts';
import { editionOf } from '../base/edition-age.ts';
import type { PairPay } from '../base/pair-pay.ts';
import { boardOf, receipt } from '../base/pay-words.ts';
import { nearest } from '../base/role-slots.ts';
import { type Bar, bar, type Scale, scaleFor, scaleText } from '../chart/range-chart.ts';
import { type CitationMarks, type Inline, plain } from '../cite/citation-marks.ts';
import { sample } from '../cite/row-description.ts';
import { type Leads, leads } from './leads.ts';
import { verdict } from './verdict.ts';

/** The head of a matchup: two names, two bars on one scale where they share a measure, and the verdict. */
export interface MatchupHead {
  bars?: { scale: Scale; rows: { bar: Bar; text: string }[]; caption: Inline };
  /** Where they share none: what is known on each side. */
  known?: KnownSide[];
  verdict: Inline;
  leads?: Leads;
  /** For search results and previews, as plain text. */
  description: string;
}

/** One role on its own: its best figure, or that of the category closest to it, and how that is projected to grow. */
export interface KnownSide {
  slot: 1 | 2;
  text: string;
  figure?: Inline;
  /** The figure is a category’s, not the role’s. */
  proxy?: true;
  receipt: Inline;
  growth?: Inline;
}

/** Builds the head of the matchup of two roles. */
export function matchupHead(a: Career, b: Career, pay: PairPay, cite: CitationMarks): MatchupHead {
  const sentence = verdict(a, b, pay, cite);
  const description = plain(sentence);
  const { leading } = pay;
  if (!leading) return { known: [known(a, 1, cite), known(b, 2, cite)], verdict: sentence, description };
  const { first, second } = leading;
  const scale = scaleFor([first, second]);
  const rows = ([first, second] as const).flatMap((band, index) => {
    const drawn = bar(band, index === 0 ? 1 : 2);
    return drawn ? [{ bar: drawn, text: money(band.values.median, band.currency) }] : [];
  });
  const difference = leads(pay, cite);
  const advertised = first.measure === 'advertised-base';
  const measured = `${measures[first.measure].label}${advertised ? ` on ${boardOf(first.source)}` : ''}`;
  const what = first.statistic === 'percentiles' ? measured : `${measured}, ${statistics[first.statistic].label}`;
  return {
    bars: {
      scale,
      rows,
      caption: [
        `${what}, ${homeShort}, ${period(first.period)}, ${scopes[first.scope].label}${advertised ? ', all levels' : ''}: ${shownOf(rows.map((row) => row.bar))}. Scale ${scaleText(scale)}.`,
        ...cite.rows(first, second),
      ],
    },
    verdict: sentence,
    ...(difference && { leads: difference }),
    description,
  };
}

/** “median, middle half and p10–p90”, as far as the bars show it. */
function shownOf(bars: readonly Bar[]): string {
  const some = (key: 'p25' | 'p10') => bars.some(({ values }) => values[key] !== undefined);
  const half = some('p25') ? ['middle half'] : [];
  return list(['median', ...half, ...(some('p10') ? ['p10\u2013\u2060p90'] : [])]);
}

function known(role: Career, slot: 1 | 2, cite: CitationMarks): KnownSide {
  const growth = growthLine(role, cite);
  const rest = growth.length > 0 ? { growth } : {};
  const band = bestKnownPay(role);
  if (band) {
    return {
      slot,
      text: `${measures[band.measure].label}, median`,
      figure: [money(band.values.median, band.currency), cite.row(band)],
      receipt: [receipt(band, [band.covers ?? band.owner.name, sample(band)].filter(Boolean).join(', '))],
      ...rest,
    };
  }
  const near = nearest(role);
  const thin = role.pay.find((candidate) => candidate.level === 'all');
  const why: Inline = thin
    ? [`${receipt(thin, sample(thin))}: too few for a figure of its own`, cite.row(thin)]
    : [`No source in use states pay for ${role.plural}`];
  if (!near) return { slot, text: 'No pay figure', receipt: why, ...rest };
  return {
    slot,
    text: 'Official wage of the nearest category, median',
    figure: [money(near.band.values.median, near.band.currency), cite.row(near.band)],
    proxy: true,
    receipt: [`${receipt(near.band, [near.occupation.name, sample(near.band)].filter(Boolean).join(', '))}. `, ...why],
    ...rest,
  };
}

/** “Projected growth 2024–34: 1%”; for a role without a category, the growth of the two closest ones. */
function growthLine(role: Career, cite: CitationMarks): Inline {
  const own = ownOccupation(role);
  const lines = (own ? [own] : role.links.map(({ occupation }) => occupation))
    .flatMap((occupation) => {
      const line = newestOwn(occupation);
      return line ? [{ occupation, line }] : [];
    })
    .slice(0, 2);
  const [first] = lines;
  if (!first) return [];
  if (own) return [`Projected growth ${editionOf(first.line)}: ${percent(first.line.percent)}`, cite.row(first.line)];
  return lines.flatMap(({ occupation, line }, index): Inline => {
    const opening = index ? ', ' : `Projected growth ${editionOf(line)}${line.transcribed ? ',' : ''} near it: `;
    return [`${opening}${occupation.plural} ${percent(line.percent)}`, cite.row(line)];
  });
}
