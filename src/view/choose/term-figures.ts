import type { Dataset, Role } from '../../domain/dataset.ts';
import { choiceTerms, keysOf, ratings } from '../../schema/vocabulary.ts';
import { paths } from '../base/site-paths.ts';
import { CitationMarks, type Mark, type Note, type SourceLine } from '../cite/citation-marks.ts';
import { describeRow } from '../cite/row-description.ts';
import type { Missing, TermFigure } from './term-line.ts';
import { type TermId, termLines } from './term-lines.ts';

/** What editors say of a role under a term, in place of a measurement. */
export interface Judgement {
  /** Absent where they give words only. */
  rating?: string;
  because: string;
}

/** A role under every term, as the page for choosing shows it. */
export interface RoleTerms<Cite> {
  name: string;
  short: string;
  /** Figures by line, the most usable first; or why there is none. */
  lines: Record<string, (Omit<TermFigure, 'cite'> & { cite: Cite })[] | Missing>;
  judged: Partial<Record<TermId, Judgement>>;
}

/** A cited row: its note, or where it is kept, and the number of its source in `sources`, counted from 1. */
export interface CitedRow extends Omit<Note, 'id' | 'source'> {
  source: number;
}

/** Everything that the page for choosing shows under its terms. */
export interface TermFigures {
  terms: { id: TermId; label: string; description: string; lines: { id: string; label: string }[] }[];
  roles: Record<string, RoleTerms<string>>;
  /** By what `cite` names. */
  rows: Record<string, CitedRow>;
  sources: Omit<SourceLine, 'n'>[];
  /** Where matchups stand, with the site’s base path. */
  compare: string;
}

/** Builds the data of the page for choosing. `base` is the site’s base path. */
export function termFigures(dataset: Dataset, base: string): TermFigures {
  const cite = new CitationMarks(describeRow);
  const lines = termLines();
  const { sources, markNotes, roles } = cite.finish({
    roles: Object.fromEntries(dataset.roles.map((role) => [role.id, roleTerms(role, lines, cite)])),
  });
  return {
    terms: keysOf(choiceTerms).map((id) => ({
      id,
      label: choiceTerms[id].label,
      description: choiceTerms[id].description,
      lines: lines[id].map((line) => ({ id: line.id, label: line.label })),
    })),
    roles: Object.fromEntries(Object.entries(roles).map(([id, role]) => [id, named(role)])),
    rows: Object.fromEntries(
      markNotes.map(({ id, source, kept, ...said }) => [
        id,
        { ...(kept ? { kept } : said), source: sources.indexOf(source) + 1 },
      ]),
    ),
    sources: sources.map(({ n: _n, ...source }) => source),
    compare: base.replace(/\/$/, '') + paths.compare,
  };
}

function roleTerms(role: Role, lines: ReturnType<typeof termLines>, cite: CitationMarks): RoleTerms<Mark> {
  const { name, short, profile } = role;
  const all = Object.values(lines).flat();
  return {
    name,
    short,
    lines: Object.fromEntries(
      all.map((line) => {
        const figures = line.figures(role, cite);
        return [line.id, figures.length > 0 ? figures : line.missing(role)];
      }),
    ),
    judged: Object.fromEntries(
      keysOf(choiceTerms).flatMap((id): [TermId, Judgement][] => {
        const term = choiceTerms[id];
        if ('rated' in term) {
          const { rating, because } = profile.dimensions[term.rated];
          return [[id, { rating: ratings[rating].label, because }]];
        }
        return id === 'growth' ? [[id, { because: profile.outlook }]] : [];
      }),
    ),
  };
}

/** The same with each mark as the name of its row. */
function named({ lines, ...role }: RoleTerms<Mark>): RoleTerms<string> {
  return {
    ...role,
    lines: Object.fromEntries(
      Object.entries(lines).map(([id, figures]) => [
        id,
        Array.isArray(figures) ? figures.map((figure) => ({ ...figure, cite: figure.cite.note })) : figures,
      ]),
    ),
  };
}
