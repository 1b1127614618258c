import { paths } from '../../view/base/site-paths.ts';
import type { RolesIndex as View } from '../../view/page/roles-index.ts';
import { pathWithBase } from '../base/address.ts';
import { Inline } from '../base/text.tsx';
import { PageSources } from '../cite/sources.tsx';
import { RolesTable } from '../list/roles-list.tsx';

/** What narrows the list and puts it in order. Absent without script: there the list by family serves. */
function Controls({ view: { families, sorts, list } }: { view: View }) {
  return (
    <form class="list-controls" autocomplete="off" data-live="" data-list={pathWithBase(paths.rolesList)}>
      <label>
        <span>Family</span>
        <select name="family">
          <option value="">All families</option>
          {families.map(({ id, name }) => (
            <option value={id}>{name}</option>
          ))}
        </select>
      </label>
      <label>
        <span>Sorted by</span>
        <select name="sort">
          <option value="">Family and name</option>
          {sorts.map(({ theme, options }) => (
            <optgroup label={theme}>
              {options.map(({ value, label }) => (
                <option value={value}>{label}</option>
              ))}
            </optgroup>
          ))}
        </select>
      </label>
      <p class="small">
        <span role="status">{list.status}</span>{' '}
        <button type="button" name="order" hidden>
          Lowest first
        </button>{' '}
        <button type="button" name="all" hidden>
          Show all
        </button>
      </p>
    </form>
  );
}

/** Each kind of figure in the rows, and where it comes from. */
function Kinds({ kinds }: { kinds: View['kinds'] }) {
  return (
    <details class="sub kinds">
      <summary>What the figures are, and their sources</summary>
      <dl>
        {kinds.map(({ id, label, said, roles, marks }) => (
          <div data-kind={id}>
            <dt>{said}</dt>
            <dd>
              {label}, {roles}
              <Inline parts={marks} />
            </dd>
          </div>
        ))}
      </dl>
      <p>
        A figure is the career’s own: of the official category that it is, or under its title. “Only” marks a sample
        under a hundred, “two joined” a line that counts another one with it. The row of each figure, and the way to
        correct it, stand on the page of the career.
      </p>
    </details>
  );
}

const countOf = (left: View['left']) => left.reduce((sum, { roles }) => sum + roles.length, 0);

/** Every role by family and name; a script narrows the list and puts it in another order. */
export function RolesIndex({ view }: { view: View }) {
  return (
    <>
      <div class="hero intro">
        <h1>All careers</h1>
        <p class="say">
          Each with the pay it is best known by. Figures of different kinds are never put in one order. Nothing here is
          a ranking.
        </p>
      </div>
      <Controls view={view} />
      <Kinds kinds={view.kinds} />
      <div id="list">
        <RolesTable list={view.list} />
      </div>
      <button type="button" class="button" name="rest" data-rest="" data-live="" hidden={view.left.length === 0}>
        Show the other {countOf(view.left)} in the list
      </button>
      {view.left.length > 0 && (
        <section id="others">
          <h2>All others</h2>
          <div class="wide">
            {view.left.map(({ family, roles }) => (
              <>
                <h3>{family}</h3>
                <ul class="links">
                  {roles.map(({ name, href }) => (
                    <li>
                      <a href={pathWithBase(href)}>{name}</a>
                    </li>
                  ))}
                </ul>
              </>
            ))}
          </div>
        </section>
      )}
      <PageSources heading="Sources on this page" page={view} />
    </>
  );
}
