import type { Occupation } from '../../domain/dataset.ts';
import { percent, span } from '../../domain/format.ts';
import type { CitationMarks, Inline } from '../cite/citation-marks.ts';

/** Who leaves a category in an average year, who works for themselves, and how much preparation it needs. */
export function leavingFacts(
  { separations: [newest], selfEmployed, jobZone }: Occupation,
  cite: CitationMarks,
): { label: string; value: Inline }[] {
  return [
    ...(newest
      ? [
          {
            label: `Who leaves in a year, ${span(newest.span)}`,
            value: [
              `${percent(newest.exits, 1)} leave the labor force, ${percent(newest.transfers, 1)} change occupation; modelled by the publisher`,
              cite.row(newest),
            ] as Inline,
          },
        ]
      : []),
    ...(selfEmployed
      ? [
          {
            label: `Self-employed, ${selfEmployed.period}`,
            value: [`${percent(selfEmployed.percent, 1)} of all jobs`, cite.row(selfEmployed)] as Inline,
          },
        ]
      : []),
    ...(jobZone
      ? [
          {
            label: 'Preparation',
            value: [`Job zone ${jobZone.zone} of 5, as O*NET sorts occupations`, cite.row(jobZone)] as Inline,
          },
        ]
      : []),
  ];
}
