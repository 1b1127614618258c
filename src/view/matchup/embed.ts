import type { Career } from '../../domain/dataset.ts';
import { period } from '../../domain/format.ts';
import { pairPay } from '../base/pair-pay.ts';
import { type RoleHead, roleHead } from '../base/role-head.ts';
import { paths } from '../base/site-paths.ts';
import { CitationMarks, plain } from '../cite/citation-marks.ts';
import { describeRow } from '../cite/row-description.ts';
import { type MatchupHead, matchupHead } from './matchup-head.ts';

/** The head of a matchup as other sites show it: without marks, its sources by name at the foot. */
export interface Embed {
  title: string;
  description: string;
  roles: [RoleHead, RoleHead];
  bars?: Pick<NonNullable<MatchupHead['bars']>, 'scale' | 'rows'> & { caption: string };
  /** Where the roles share no measure: one line or more for each, in the order of the roles. */
  known?: { figure: string; lines: string[] }[];
  verdict: string;
  sources: { href: string; text: string }[];
  /** The page itself. */
  href: string;
  release: string;
}

/** Builds it of the same figures as the head of the matchup’s page. */
export function embed(a: Career, b: Career, title: string, asOf: string): Embed {
  const cite = new CitationMarks(describeRow);
  const { bars, known, verdict, description, sources } = cite.finish(shown(matchupHead(a, b, pairPay(a, b), cite)));
  return {
    title,
    description,
    roles: [roleHead(a, 1), roleHead(b, 2)],
    ...(bars && { bars: { ...bars, caption: plain(bars.caption) } }),
    ...(known && {
      known: known.map(({ text, figure, receipt, growth }) => ({
        figure: figure ? plain(figure) : '',
        lines: [text, plain(receipt), ...(growth ? [plain(growth)] : [])],
      })),
    }),
    verdict: plain(verdict),
    sources: sources.map(({ href, short, shortEdition }) => ({ href, text: `${short}, ${shortEdition}` })),
    href: paths.pair(a.id, b.id),
    release: period(asOf),
  };
}

/** The head without what an embedded page leaves out, whose sources it therefore does not name. */
const shown = ({ leads, ...rest }: MatchupHead): Omit<MatchupHead, 'leads'> => rest;
