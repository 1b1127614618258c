import type { Career, JudgedWork, PublishedRow } from '../../domain/dataset.ts';
import { nameInSentence, sentenceCase } from '../../domain/format.ts';
import { choiceTerms, choiceWeights, keysOf, ratings } from '../../schema/vocabulary.ts';
import { type RoleHead, roleHead } from '../base/role-head.ts';
import { roleSlots } from '../base/role-slots.ts';
import { sideBySide } from '../base/side-by-side.ts';
import { paths } from '../base/site-paths.ts';
import { CitationMarks, type Cited, type Inline, type Mark } from '../cite/citation-marks.ts';
import type { RowDescription } from '../cite/row-description.ts';
import type { Chip } from '../glance/glance-row.ts';
import { byWeight, type Choice, plainWeight } from './choice-state.ts';
import type { PayInPlace } from './pay-in-place.ts';
import type { Line, Missing, TermFigure } from './term-line.ts';
import { type TermId, termLines } from './term-lines.ts';
import { type Standing, standingInPlace, standingOf } from './term-standing.ts';

/** What a role has on one line: a figure with its mark, or what is missing and why. */
export type TermCell = { figure: string; error?: string; chip?: Chip; receipt: string; mark: Mark } | Missing;

/** One measure under a term. `alike` says whether its figures may be set side by side; absent where there are not two. */
export interface TermLineView {
  label: string;
  alike?: boolean;
  cells: TermCell[];
}

/** One term: who is ahead in a line, and under it what is known of every role. */
export interface WeighedTerm {
  id: TermId;
  label: string;
  description: string;
  /** “very much” */
  weight: string;
  standing: Standing['kind'];
  /** The place of the role that is ahead. */
  ahead?: number;
  /** Without marks: it opens the term, and what is pressed there opens nothing else. */
  finding: Inline;
  /** Marks of what the finding rests on, as far as no line below has them. */
  marks: Mark[];
  lines: TermLineView[];
  /** What editors say of each role in place of a measurement, or beside it. */
  judged?: { rating?: string; because: string }[];
}

/** The terms in a reader’s order, with what is known of every role. */
export interface WeighedTerms extends Cited {
  roles: RoleHead[];
  /** Of what place pay is, where a reader has chosen one. */
  note?: string;
  /** Where the heaviest terms stand, in a sentence. */
  summary: string;
  terms: WeighedTerm[];
  /** Labels of the terms that do not matter to the reader. */
  leftOut: string[];
  pairs: { href: string; names: [string, string] }[];
}

/** Marks of this part of the page, and its list of sources, begin so. */
export const weighedPrefix = 't';

const allTerms = keysOf(choiceTerms).map((id) => ({ id, ...choiceTerms[id] }));

/** Builds it of roles in the order chosen; `describe` says what a published row is, `inPlace` what a chosen place says of pay. */
export function weighedTerms(
  careers: readonly Career[],
  weights: Choice['weights'],
  describe: (row: PublishedRow) => RowDescription,
  inPlace?: PayInPlace,
): WeighedTerms {
  const cite = new CitationMarks(describe, { prefix: weighedPrefix });
  const lines = termLines();
  if (inPlace) lines.pay.unshift(...inPlace.lines);
  const { ordered, leftOut } = byWeight(allTerms, { weights });
  const weightOf = (id: TermId) => weights[id] ?? plainWeight;
  const terms = ordered.map(({ id, label, description }): WeighedTerm => {
    const { kind, at, said } =
      id === 'pay' && inPlace?.decided
        ? standingInPlace(inPlace.decided, careers, cite)
        : standingOf(id, careers, cite);
    const all = lines[id].map((line) => lineView(line, careers, cite));
    const known = all.filter(({ cells }) => cells.some(isFigure));
    const judged = judgedOf(id, careers);
    // A term without any figure or rating still says why.
    const shown = known.length > 0 || judged ? known : all.slice(0, 1);
    return {
      id,
      label,
      description,
      weight: weightWord(weightOf(id)),
      standing: kind,
      ...(at !== undefined && { ahead: at }),
      finding: said.filter((part) => !isMark(part)),
      marks: said.filter(isMark).filter((mark) => !marked(shown).includes(mark)),
      lines: shown,
      ...(judged && { judged }),
    };
  });
  return cite.finish({
    ...(inPlace && { note: inPlace.note }),
    roles: roleSlots(careers).map(({ role, slot }) => roleHead(role, slot)),
    summary: summaryOf(careers, terms, weightOf),
    terms,
    leftOut: leftOut.map(({ label }) => label),
    pairs: careers.flatMap((one, index) =>
      careers.slice(index + 1).map((other) => ({
        href: paths.pair(one.id, other.id),
        names: [one.name, other.name] as [string, string],
      })),
    ),
  });
}

const weightWord = (weight: number) => choiceWeights[weight]?.toLowerCase() ?? '';

const isMark = (part: Inline[number] | undefined): part is Mark => typeof part === 'object' && 'n' in part;

const marked = (lines: readonly TermLineView[]): Mark[] =>
  lines.flatMap(({ cells }) => cells.flatMap((cell) => ('figure' in cell ? cell.mark : [])));

const isFigure = (cell: TermCell) => 'figure' in cell;

function lineView(line: Line, careers: readonly Career[], cite: CitationMarks): TermLineView {
  const { figures, alike } = sideBySide(careers.map((career) => line.figures(career, cite)));
  return {
    label: line.label,
    ...(alike !== undefined && { alike }),
    cells: careers.map((career, at) => cellOf(figures[at]) ?? line.missing(career)),
  };
}

function cellOf(figure: TermFigure | undefined): TermCell | undefined {
  if (!figure) return undefined;
  const { value, error, chip, receipt, cite } = figure;
  return { figure: value, ...(error && { error }), ...(chip && { chip }), receipt, mark: cite };
}

function judgedOf(term: TermId, careers: readonly Career[]): WeighedTerm['judged'] {
  const { rated } = choiceTerms[term] as { rated?: keyof JudgedWork['dimensions'] };
  const profiles = careers.flatMap(({ profile }) => profile ?? []);
  if (profiles.length < careers.length) return undefined;
  if (rated)
    return profiles.map(({ dimensions }) => ({
      rating: ratings[dimensions[rated].rating].label,
      because: sentenceCase(dimensions[rated].because),
    }));
  return term === 'growth' ? profiles.map(({ outlook }) => ({ because: sentenceCase(outlook) })) : undefined;
}

/** “Of your 2 “very much” terms: data scientist ahead on 1, 1 cannot be compared.” */
function summaryOf(
  careers: readonly Career[],
  terms: readonly WeighedTerm[],
  weightOf: (id: TermId) => number,
): string {
  const heaviest = Math.max(0, ...terms.map(({ id }) => weightOf(id)));
  const own = terms.filter(({ id }) => weightOf(id) === heaviest);
  if (own.length === 0) return 'No term matters to you, so none is compared.';
  const number = (standing: Standing['kind']) => own.filter((term) => term.standing === standing).length;
  const [open, apart, yours] = [number('open'), number('not-comparable'), number('yours')];
  const parts = [
    ...careers.flatMap(({ name }, at) => {
      const ahead = own.filter((term) => term.ahead === at).length;
      return ahead > 0 ? `${nameInSentence(name)} ahead on ${ahead}` : [];
    }),
    ...(open > 0 ? [`no clear difference on ${open}`] : []),
    ...(apart > 0 ? [`${apart} cannot be compared`] : []),
    ...(yours > 0 ? [`${yours} ${yours === 1 ? 'has' : 'have'} no better side`] : []),
  ];
  return `Of your ${own.length} “${weightWord(heaviest)}” ${own.length === 1 ? 'term' : 'terms'}: ${parts.join(', ')}.`;
}
