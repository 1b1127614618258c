import type { LineList } from '../schema/lines.ts';
import { entriesOfKind, exists } from './existing-ids.ts';
import type { Answers, Known, Question } from './template.ts';

/** Figures that a first line of a list usually holds. */
const figures = {
  wages: ['median'],
  pay: ['median', 'count'],
  projections: ['from', 'to', 'percent', 'openings'],
} as const satisfies { [list in LineList]?: readonly string[] };

type FirstList = keyof typeof figures;

/** Asks for the sources of which a list has a first line. */
export function linesQuestion(list: FirstList, known: Known): Question {
  const isSource = exists('source', known);
  return {
    name: list,
    many: true,
    about: {
      description: `Sources of the first lines of ${list}.`,
      example: givingSources(list, known)[0] ?? 'bls-oews-2025',
    },
    fault(id) {
      const fault = isSource(id);
      const giving = givingSources(list, known);
      if (fault !== undefined || giving.includes(id)) return fault;
      return `"${id}" gives no ${list}. Say under "gives" of the source what its lines share${giving.length > 0 ? `, or name ${giving.join(' or ')}` : ''}.`;
    },
  };
}

/** A line of a list for each source that was named, its figures still to be written. */
export function firstLines(list: FirstList, answers: Answers, known: Known): Record<string, unknown>[] | undefined {
  const sources = entriesOfKind('source', known);
  return answers[list]?.map((id) => {
    const data = sources.find((source) => source.id === id)?.data;
    const typed = data?.importer !== undefined && data.gives?.[list]?.by !== 'hand';
    return {
      source: id,
      ...Object.fromEntries(figures[list].map((name) => [name, null])),
      ...(typed && { by: 'hand' }),
    };
  });
}

function givingSources(list: FirstList, known: Known): string[] {
  return entriesOfKind('source', known)
    .filter(({ data }) => data.gives?.[list])
    .map(({ id }) => id);
}
