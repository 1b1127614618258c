import { site } from '../../site.ts';
import type { Embed } from '../../view/matchup/embed.ts';
import { pathWithBase } from '../base/address.ts';
import { Glyph } from '../base/badges.tsx';
import { RangeBar } from '../chart/range-chart.tsx';

function Name({ embed, place }: { embed: Embed; place: 0 | 1 }) {
  const { slot, name } = embed.roles[place];
  const side = embed.sides[place];
  return (
    <div>
      <h2>
        <Glyph slot={slot} />
        {name}
      </h2>
      {embed.scale && embed.caption && side?.bar ? (
        <p data-bar="">
          <svg class="drawing" height="28" aria-hidden="true">
            <RangeBar bar={side.bar} scale={embed.scale} top={4} height={20} />
          </svg>
          <b>{side.text}</b>
        </p>
      ) : (
        side?.text && (
          <p>
            <b>{side.text}</b>
          </p>
        )
      )}
      {(side?.none || side?.source) && (
        <p class="small">{[side.none, side.source].filter((text) => text !== undefined).join(': ')}</p>
      )}
    </div>
  );
}

/**
 * A matchup inside a page of someone else: the way to the page and the sources first, so that a frame that is cut short still
 * cites; then names, bars or what is known, and the verdict.
 */
export function EmbedPage({ embed }: { embed: Embed }) {
  return (
    <main>
      <h1 class="unseen">{embed.title}</h1>
      <p class="whence">
        <a href={pathWithBase(embed.href)} target="_blank" rel="noopener">
          The whole comparison on {site.name}
        </a>{' '}
        <span class="small">
          {embed.sources.length === 1 ? 'Source: ' : 'Sources: '}
          {embed.sources.map(({ href, text }, index) => (
            <>
              {index > 0 && '; '}
              <a href={pathWithBase(href)} target="_blank" rel="noopener">
                {text}
              </a>
            </>
          ))}
          . Release of {embed.release}.
        </span>
      </p>
      <Name embed={embed} place={0} />
      <Name embed={embed} place={1} />
      {embed.caption && <p class="small">{embed.caption}</p>}
      <p>{embed.verdict}</p>
    </main>
  );
}
