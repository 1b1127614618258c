import type { Career } from '../../domain/dataset.ts';
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
const comesOut: Record<Career['profile']['outputKind'], string> = {
  deterministic: 'the same input gives the same output',
  probabilistic: 'an estimate that can be wrong',
  mixed: 'some of it an estimate that can be wrong',
};

const words = (text: string): Cell => ({ text: [text] });

/** Every row by which two to four roles are compared; `glanceLines` says which of them stand side by side. */
export function glance(roles: readonly Career[], cite: CitationMarks): GlanceGroup[] {
  const each = (label: string, id: string, cell: (role: Career) => Cell): GlanceRow => ({
    id,
    label,
    cells: roles.map(cell),
  });
  return [
    { id: 'pay', heading: 'Pay', rows: payRows(roles, cite) },
    { id: 'market', heading: 'Market', rows: marketRows(roles, cite) },
    {
      id: 'work',
      heading: 'The work',
      chip: 'editorial',
      rows: [
        each('Focus', 'focus', (role) => words(role.profile.focus)),
        each('Makes', 'makes', (role) => words(role.profile.makes)),
        each('Goes in', 'input', (role) => words(role.profile.input)),
        each('Comes out', 'output', ({ profile }) => words(`${profile.output}; ${comesOut[profile.outputKind]}`)),
      ],
    },
    {
      id: 'entry',
      heading: 'Getting in',
      rows: [
        educationRow(roles, cite),
        // Words of getting in stand in the section on education.
        each('Certificates often named', 'certificates', (role) =>
          role.profile.certifications.length
            ? { text: [list(role.profile.certifications.map((entry) => entry.name))], chip: 'editorial' }
            : { none: 'None is established', chip: 'editorial' },
        ),
        each('Entry barrier', 'entry-barrier', (role) => ({
          text: [ratings[role.profile.dimensions.entryBarrier.rating].label],
          chip: 'editorial',
          receipt: [sentenceCase(role.profile.dimensions.entryBarrier.because)],
        })),
        exposureRow(roles, cite),
      ],
    },
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
