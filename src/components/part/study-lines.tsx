import type { StudyLine, StudyLines as View } from '../../view/part/studies/study-lines.ts';
import type { PackedStudies } from '../../view/wire/packed.ts';
import { Named } from '../base/badges.tsx';
import { SourceLinks } from './source-links.tsx';

type Sources = PackedStudies['sources'];

const round = (value: number) => `${Math.round(10 * value) / 10}%`;

function Line({ line: { label, earnings, said, draw }, end }: { line: StudyLine; end: number }) {
  const at = (value: number) => round((100 * value) / end);
  return (
    <li>
      <span>{label}</span> <b>{earnings}</b>
      <svg class="drawing" height="26" aria-hidden="true">
        {draw.debt > 0 && <rect width={at(draw.debt)} opacity="0.4" />}
        <rect x={at(draw.p25)} width={at(draw.p75 - draw.p25)} />
        <rect class="half" x={at(draw.earnings)} />
      </svg>
      <small>{said}</small>
    </li>
  );
}

interface Props {
  view: View;
  /** What follows what the drawing means. */
  children: preact.ComponentChildren;
}

/**
 * Degrees of fields on one scale of dollars: the middle half of programmes’ medians, a tick at the median weighted by
 * graduates, and what was owed, from zero.
 */
export function StudyLines({ view: { sides, ends, end }, children }: Props) {
  return (
    <figure>
      <div class={sides.length > 1 ? 'sides' : undefined}>
        {sides.map(({ slot, heading, lines }) => (
          <div>
            <h4 data-slot={slot}>{sides.length > 1 ? <Named slots={[slot]}>{heading}</Named> : heading}</h4>
            {lines.length > 0 && (
              <ul class="half-way" data-slot={slot}>
                {lines.map((line) => (
                  <Line line={line} end={end} />
                ))}
                <li class="small" data-axis="" aria-hidden="true">
                  <span>{ends[0]}</span> <span>{ends[1]}</span>
                </li>
              </ul>
            )}
          </div>
        ))}
      </div>
      <figcaption class="small">
        Four years after the degree, whatever the work: never the pay of a career. Solid: middle half of programmes’
        medians; tick: their median by graduates, no median of people; faint: federal loans owed at graduation.{' '}
        {children}
      </figcaption>
    </figure>
  );
}

/** The same on a page of two careers; what it rests on where the page does not say it yet. */
export function DrawnStudies({ view, sources }: { view: View | undefined; sources?: Sources }) {
  const named = sources && <SourceLinks sources={sources} />;
  if (!view)
    return <p class="small">No earnings are published of graduates of any field that leads to either. {named}</p>;
  return (
    <StudyLines view={view}>
      Two agencies judge what leads where; shown: most graduates, at the degree usual for entry where one is. {named}
    </StudyLines>
  );
}
