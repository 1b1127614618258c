import type { Career, JudgedWork } from '../../domain/dataset.ts';
import { reasonFor } from '../../domain/dataset.ts';
import { inWords, list, period, sentenceCase } from '../../domain/format.ts';
import { homeShort } from '../../schema/home-country.ts';
import { ratings } from '../../schema/vocabulary.ts';
import { belonging } from '../base/role-slots.ts';
import type { CitationMarks } from '../cite/citation-marks.ts';
import { exposureText, scoresOf } from '../cite/exposure-text.ts';
import { entryLevel, share01 } from '../cite/row-description.ts';
import { marketRows } from './glance-market.ts';
import { payRows } from './glance-pay.ts';
import type { Cell, GlanceGroup, GlanceRow } from './glance-row.ts';

/** What the three kinds of output mean for who relies on it. */
const comesOut: Record<JudgedWork['outputKind'], string> = {
  deterministic: 'the same input gives the same output',
  probabilistic: 'an estimate that can be wrong',
  mixed: 'some of it an estimate that can be wrong',
};

const words = (text: string): Cell => ({ text: [text] });

/** Every row by which two to four roles are compared; `glanceLines` says which of them stand side by side. */
export function glance(roles: readonly Career[], cite: CitationMarks): GlanceGroup[] {
  const written = roles.some(({ profile }) => profile);
  /** A row of what editors judged. */
  const each = (label: string, id: string, cell: (profile: JudgedWork) => Cell): GlanceRow => ({
    id,
    label,
    cells: roles.map(({ profile }) => (profile ? cell(profile) : { none: 'Not described', chip: 'editorial' })),
  });
  return [
    { id: 'pay', heading: 'Pay', rows: payRows(roles, cite) },
    { id: 'market', heading: 'Market', rows: marketRows(roles, cite) },
    ...(written ? [workGroup(each)] : []),
    {
      id: 'entry',
      heading: 'Getting in',
      rows: [
        educationRow(roles, cite),
        // Words of getting in stand in the section on education.
        ...(written ? entryRows(each) : []),
        exposureRow(roles, cite),
      ],
    },
  ];
}

type JudgedRow = (label: string, id: string, cell: (profile: JudgedWork) => Cell) => GlanceRow;

function workGroup(each: JudgedRow): GlanceGroup {
  return {
    id: 'work',
    heading: 'The work',
    chip: 'editorial',
    rows: [
      each('Focus', 'focus', ({ focus }) => words(focus)),
      each('Makes', 'makes', ({ makes }) => words(makes)),
      each('Goes in', 'input', ({ input }) => words(input)),
      each('Comes out', 'output', ({ output, outputKind }) => words(`${output}; ${comesOut[outputKind]}`)),
    ],
  };
}

function entryRows(each: JudgedRow): GlanceRow[] {
  return [
    each('Certificates often named', 'certificates', ({ certifications }) =>
      certifications.length
        ? { text: [list(certifications.map((entry) => entry.name))], chip: 'editorial' }
        : { none: 'None is established', chip: 'editorial' },
    ),
    each('Entry barrier', 'entry-barrier', ({ dimensions: { entryBarrier } }) => ({
      text: [ratings[entryBarrier.rating].label],
      chip: 'editorial',
      receipt: [sentenceCase(entryBarrier.because)],
    })),
  ];
}

function educationRow(roles: readonly Career[], cite: CitationMarks): GlanceRow {
  return {
    id: 'education',
    label: 'Degree, usual entry',
    elsewhere: true,
    cells: roles.map((role): Cell => {
      const [near] = belonging([{ role, slot: 0 }]);
      const entry = near?.occupation.entryEducation;
      if (!near || !entry) return missing(role, 'education');
      return {
        text: [entryLevel(entry), cite.row(entry)],
        ...(near.proxy && { chip: 'proxy' }),
        receipt: [`${near.occupation.name}, ${homeShort}, ${period(entry.period)}`],
      };
    }),
  };
}

function exposureRow(roles: readonly Career[], cite: CitationMarks): GlanceRow {
  return {
    id: 'ai-exposure',
    label: 'AI exposure, 0 to 1',
    elsewhere: true,
    cells: roles.map((role): Cell => {
      const [near] = belonging([{ role, slot: 0 }]);
      const scores = near ? scoresOf(near.occupation) : [];
      const [low, high] = [scores[0], scores.at(-1)];
      if (!near || !low || !high || low === high) return missing(role, 'exposure');
      const sorted = near.occupation.exposure.find(({ category }) => category);
      return {
        text: [`${share01(low.value)} to ${share01(high.value)}`, cite.row(low), ' ', cite.row(high)],
        ...(near.proxy && { chip: 'proxy' }),
        receipt: [
          `${near.occupation.name}: ${inWords(scores.length)} measures, which disagree; not a forecast`,
          ...(sorted
            ? [`. Compared with all occupations: ${exposureText(sorted).toLowerCase()}`, cite.row(sorted)]
            : []),
        ],
      };
    }),
  };
}

/** Words in place of a figure, with the reason that the content gives. */
function missing(role: Career, what: 'education' | 'exposure'): Cell {
  const reason = reasonFor(role, what);
  return { none: 'No figure', ...(reason && { receipt: [`because ${reason}`] }) };
}
