import { period } from '../../domain/format.ts';
import { pathWithBase } from '../base/address.ts';

interface FrozenLine {
  release: string;
  /** As HTML. */
  title: string;
  href: string;
}

/** Every frozen page by its release, newest first. */
export function FrozenIndex({ pages }: { pages: readonly FrozenLine[] }) {
  return (
    <>
      <div class="hero intro">
        <h1>Frozen pages</h1>
        <p class="say">
          Matchups as they were at a release, kept so that what cites them can be checked. Their figures do not change.
        </p>
        <p class="small">The page of today stands under its own address; a frozen copy leads to it.</p>
      </div>
      {[...Map.groupBy(pages, ({ release }) => release)].map(([release, own]) => (
        <section>
          <h2>Release of {period(release)}</h2>
          <ul class="wide links">
            {own.map(({ title, href }) => (
              <li>
                <a href={pathWithBase(href)} dangerouslySetInnerHTML={{ __html: title }} />
              </li>
            ))}
          </ul>
        </section>
      ))}
    </>
  );
}
