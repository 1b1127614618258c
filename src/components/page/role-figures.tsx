import type { RolePage as View } from '../../view/page/role-page.ts';
import { pathWithBase } from '../base/address.ts';
import { Chip } from '../base/badges.tsx';
import { Inline } from '../base/text.tsx';

/** Every figure that names the role, the most trusted first. */
export function RoleFigures({ view }: { view: View }) {
  return (
    <section id="figures">
      <h2>Figures for this title</h2>
      <p data-finding="">
        Every source that names {view.plural}, the most trusted first. They measure different things, so they stand in
        separate rows.
      </p>
      {view.figures.length > 0 ? (
        <table class="wide figures" aria-label="Figures for this title">
          <thead>
            <tr>
              <th scope="col">Measure</th>
              <th scope="col">Median</th>
              <th scope="col">What it covers</th>
              <th scope="col">Standing</th>
            </tr>
          </thead>
          <tbody>
            {view.figures.map((line) => (
              <tr>
                <th scope="row">{line.measure}</th>
                <td>
                  {line.chip === 'too-few' ? (
                    <span data-none="">{line.median}</span>
                  ) : (
                    <span data-figure="">{line.median}</span>
                  )}
                  <Inline parts={line.marks} />
                </td>
                <td>{line.covers}</td>
                <td>
                  {line.chip && <Chip kind={line.chip} />}
                  <span data-receipt={line.chip ? '' : undefined}>{line.standing}</span>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      ) : (
        <p data-none="">No pay figure is held for this title.</p>
      )}
    </section>
  );
}

/** How the role relates to official categories. */
export function RoleCategories({ view }: { view: View }) {
  return (
    <section id="official">
      <h2>How official statistics count it</h2>
      <p data-finding="">
        {view.categories.some((category) => category.fit === 'the same occupation')
          ? 'The role is an official category, so the category’s figures are its own.'
          : 'No official category is this role. Figures of the categories below are context, never the role’s own.'}
      </p>
      <ul class={view.categories.some(({ share }) => share) ? 'list categories' : 'list categories no-share'}>
        {view.categories.map((category) => (
          <li>
            <div>
              <a href={pathWithBase(category.href)}>{category.name}</a> <span class="faint">{category.fit}</span>
              {category.note && <span data-receipt="">{category.note}</span>}
            </div>
            {view.categories.some(({ share }) => share) && (
              <div class="share-bar">
                {category.share && (
                  <>
                    <svg class="drawing" height="12" aria-hidden="true">
                      <rect data-slot="1" width={`${category.share.value}%`} height="12" />
                    </svg>
                    <b>{category.share.text}</b>
                  </>
                )}
              </div>
            )}
            <div class="small">
              {[category.filings, category.median, category.growth, ...category.household].map(
                (parts) =>
                  parts && (
                    <span data-receipt="">
                      <Inline parts={parts} />
                    </span>
                  ),
              )}
              {category.places && (
                <a data-receipt="" href={pathWithBase(category.places.href)}>
                  {category.places.name}
                </a>
              )}
            </div>
          </li>
        ))}
      </ul>
      <aside class="note">
        <div>
          <h3>What filings show</h3>
          <p>
            An employer that sponsors a visa files each job under an official occupation. The share of filings is
            evidence for a category, not a count of workers.
          </p>
        </div>
      </aside>
    </section>
  );
}
