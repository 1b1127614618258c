import type { Claim, Dataset, NamedFigure } from '../../domain/dataset.ts';
import { period, sentenceCase } from '../../domain/format.ts';
import { claimTags, claimTopics, verdicts } from '../../schema/vocabulary.ts';
import type { ContentFile } from '../base/content-files.ts';
import { paths } from '../base/site-paths.ts';
import { CitationMarks, type Cited, type Html, type Inline } from '../cite/citation-marks.ts';
import { figureName } from '../cite/figure-name.ts';
import { figureText, valueText } from '../cite/figure-text.ts';
import { passage } from '../cite/prose.ts';
import { describeRow } from '../cite/row-description.ts';
import { type ClaimLine, claimLine, type Verdict } from '../part/claim-line.ts';

/** How many related claims a page names. */
const related = 5;

export interface ClaimPage extends Cited {
  id: string;
  title: string;
  description: string;
  asOf: string;
  topic: string;
  statement: string;
  verdict: Verdict;
  /** What the verdict means. */
  meaning: string;
  tags: { label: string; description: string }[];
  roles: { name: string; href: string }[];
  occupations: { name: string; href: string }[];
  why: Html | undefined;
  /** The figures that give the verdict, each below what is claimed of it. */
  deciding: { name: string; note?: string; claimed: string; published: Inline }[];
  /** The nearest figures, which decide nothing. */
  nearest: { name: string; note?: string; published: Inline }[];
  printed: { by: string; date?: string; quoted: string[]; says: string; about: string; credits?: string }[];
  others: ClaimLine[];
  path: string;
  files: ContentFile[];
}

/** One number in circulation: what may be said of it, why, and where it is printed. */
export function claimPage(dataset: Dataset, claim: Claim, base: string): ClaimPage {
  const cite = new CitationMarks(describeRow);
  const { label, description } = verdicts[claim.verdict];
  const why = claim.sections.find(({ heading }) => heading === 'Why');
  return cite.finish({
    id: claim.id,
    title: `Claim checked: ${claim.statement.replace(/\.$/, '')}`,
    description: `“${claim.statement}” ${label}. ${description}`,
    asOf: period(dataset.asOf),
    topic: claimTopics[claim.topic].label,
    statement: claim.statement,
    verdict: claim.verdict,
    meaning: description,
    tags: claim.tags.map((tag) => claimTags[tag]),
    roles: claim.roles.map(({ id, name }) => ({ name, href: paths.role(id) })),
    occupations: claim.occupations.map((occupation) => ({ name: occupation.name, href: paths.occupation(occupation) })),
    why: why && passage(why, undefined, { dataset, base }, cite),
    deciding: claim.decidedBy.flatMap((entry) => decidingLines(claim.verdict, entry, cite)),
    nearest: claim.context.map(({ note, ...figure }) => ({
      name: figureName(figure.row, figure.statistic),
      ...(note && { note: `${sentenceCase(note)}.` }),
      published: published(figure, cite),
    })),
    printed: claim.printed.map(({ date, credits, ...rest }) => ({
      ...rest,
      ...(date && { date: period(date) }),
      ...(credits && { credits }),
    })),
    others: relatedTo(dataset, claim),
    path: paths.claim(claim.id),
    files: [{ name: 'this claim', path: claim.path }],
  });
}

function published({ row, statistic }: NamedFigure, cite: CitationMarks): Inline {
  return [figureText(row, statistic), cite.row(row)];
}

/** The figure beside what is claimed of it; below an older edition also the newest. */
function decidingLines(
  verdict: Verdict,
  { row, statistic, claimed, newest }: Claim['decidedBy'][number],
  cite: CitationMarks,
): ClaimPage['deciding'] {
  const line = (figure: NamedFigure) => ({
    name: figureName(figure.row, figure.statistic),
    claimed: valueText(row, statistic, claimed),
    published: published(figure, cite),
  });
  if (verdict !== 'outdated-edition' || !newest) return [line({ row, statistic })];
  return [
    { ...line({ row, statistic }), note: 'The edition that the number is from.' },
    { ...line(newest), note: 'The newest edition.' },
  ];
}

/** Claims on the same topic about one of the same roles or occupations: the next ones in their order, then from the start. */
function relatedTo({ claims }: Dataset, claim: Claim): ClaimLine[] {
  const at = claims.indexOf(claim);
  const subjects = new Set<unknown>([...claim.roles, ...claim.occupations]);
  return [...claims.slice(at + 1), ...claims.slice(0, at)]
    .filter(
      ({ topic, roles, occupations }) =>
        topic === claim.topic && [...roles, ...occupations].some((one) => subjects.has(one)),
    )
    .slice(0, related)
    .map(claimLine);
}
