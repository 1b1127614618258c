import { paths } from '../../view/base/site-paths.ts';
import type { ChangesPage as View } from '../../view/page/changes-page.ts';
import { pathWithBase } from '../base/address.ts';
import { Cite, Prose } from '../base/text.tsx';
import { PageSources } from '../cite/sources.tsx';

type Release = View['releases'][number];

function ChangedFigures({ changes }: Pick<Release, 'changes'>) {
  return (
    <div class="scroll" tabindex={0} role="region" aria-label="Figures that changed">
      <table class="data" aria-label="Figures that changed">
        <thead>
          <tr>
            <th scope="col">Figure</th>
            <th scope="col" class="number">
              Was
            </th>
            <th scope="col" class="number">
              Is
            </th>
            <th scope="col">Reason</th>
          </tr>
        </thead>
        <tbody>
          {changes.map(({ name, href, old, now, reason, mark }) => (
            <tr>
              <th scope="row">
                {href ? <a href={pathWithBase(href)}>{name}</a> : name}
                {mark && <Cite mark={mark} />}
              </th>
              <td class="number">{old ?? <span data-none="">new</span>}</td>
              <td class="number">{now ?? <span data-none="">withdrawn</span>}</td>
              <td>{reason}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function ReleaseSection({ release }: { release: Release }) {
  const { day, date, title, html, changes, news, added } = release;
  return (
    <section id={`on-${day}`}>
      <h2>
        {title} <span class="faint nowrap">{date}</span>
      </h2>
      <Prose html={html} class="prose" />
      {changes.length > 0 && <ChangedFigures changes={changes} />}
      {news && (
        <>
          <h3>{news}</h3>
          <ul class="list wide">
            {added.map(({ name, href, figures }) => (
              <li>
                {href ? <a href={pathWithBase(href)}>{name}</a> : name} <span class="faint">{figures}</span>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

/** Every release with what it changed. */
export function ChangesPage({ view }: { view: View }) {
  return (
    <>
      <div class="hero intro">
        <h1>Changes</h1>
        <p class="say">
          Every figure that changed after it was published here: what it was, what it is, and why. Newest release first.
        </p>
        <p class="small">
          <a href={pathWithBase(paths.feed)}>Atom feed</a> of the releases.
        </p>
      </div>
      {view.releases.map((release) => (
        <ReleaseSection release={release} />
      ))}
      {view.sources.length > 0 && <PageSources heading="Sources of what changed" page={view} />}
    </>
  );
}
