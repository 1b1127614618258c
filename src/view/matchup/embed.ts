import type { Career } from '../../domain/dataset.ts';
import { period } from '../../domain/format.ts';
import { pairPay } from '../base/pair-pay.ts';
import { type RoleHead, roleHead } from '../base/role-head.ts';
import { paths } from '../base/site-paths.ts';
import type { Scale } from '../chart/range-chart.ts';
import { CitationMarks, plain } from '../cite/citation-marks.ts';
import { describeRow } from '../cite/row-description.ts';
import type { DrawnSide } from './pay-drawn.ts';
import { screenOne } from './screen-one.ts';

/** The head of a matchup as other sites show it: without marks, its sources by name at the foot. */
export interface Embed {
  title: string;
  description: string;
  roles: [RoleHead, RoleHead];
  scale?: Scale;
  /** In the order of the roles; each says where its figure comes from where the two share no measure. */
  sides: (Omit<DrawnSide, 'source'> & { source?: string })[];
  /** What the bars on one scale show. */
  caption?: string;
  verdict: string;
  sources: { href: string; text: string }[];
  /** The page itself. */
  href: string;
  release: string;
}

/** Builds it of the same figures as the head of the matchup’s page. */
export function embed(a: Career, b: Career, title: string, asOf: string): Embed {
  const cite = new CitationMarks(describeRow);
  const { pay, sentence, description } = screenOne(a, b, pairPay(a, b), cite);
  // Of what an embedded page leaves out, the sources are not named.
  const { sources } = cite.finish({ pay, sentence });
  return {
    title,
    description,
    roles: [roleHead(a, 1), roleHead(b, 2)],
    ...(pay.scale && { scale: pay.scale }),
    sides: pay.sides.map(({ source, ...side }) => ({ ...side, ...(source && { source: plain(source) }) })),
    ...(pay.source && { caption: `${plain(pay.source)} ${pay.reading ?? ''}` }),
    verdict: plain(sentence),
    sources: sources.map(({ href, short, shortEdition }) => ({ href, text: `${short}, ${shortEdition}` })),
    href: paths.pair(a.id, b.id),
    release: period(asOf),
  };
}
