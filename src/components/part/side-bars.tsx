import type { SideBars as View } from '../../view/part/career/side-bars.ts';
import { pathWithBase } from '../base/address.ts';
import { Inline } from '../base/text.tsx';

const round = (value: number) => Math.round(10 * value) / 10;

/** Bars on one scale, each with its numbers; the parts of one follow each other, the fullest in colour first. */
export function SideBars({ view: { bars, max, caption } }: { view: View }) {
  return (
    <figure>
      <ul class="side-bars">
        {bars.map(({ slot, name, href, parts }) => (
          <li data-slot={slot}>
            <span>{href ? <a href={pathWithBase(href)}>{name}</a> : name}</span>{' '}
            <b>{parts.map(({ text }) => text).join(' · ')}</b>
            <svg class="drawing" height="12" aria-hidden="true">
              {parts.map(({ value }, index) => (
                <rect
                  class={index === 0 ? undefined : `part${index}`}
                  x={`${round((100 * parts.slice(0, index).reduce((sum, part) => sum + part.value, 0)) / max)}%`}
                  width={`${round((100 * value) / max)}%`}
                  height="12"
                />
              ))}
            </svg>
          </li>
        ))}
      </ul>
      {caption.length > 0 && (
        <figcaption class="small">
          <Inline parts={caption} />
        </figcaption>
      )}
    </figure>
  );
}
