import type { ComponentChildren } from 'preact';
import { paths } from '../../view/base/site-paths.ts';
import type { FilterOption } from '../../view/list/list-filters.ts';
import type { RolesIndex as View } from '../../view/page/roles-index.ts';
import { pathWithBase } from '../base/address.ts';
import { Inline } from '../base/text.tsx';
import { PageSources } from '../cite/sources.tsx';
import { RolesTable } from '../list/roles-list.tsx';

/** One control of the list. */
function Choice({
  name,
  label,
  any,
  children,
}: {
  name: string;
  label: string;
  any: string;
  children: ComponentChildren;
}) {
  return (
    <label>
      <span>{label}</span>
      <select name={name}>
        <option value="">{any}</option>
        {children}
      </select>
    </label>
  );
}

const options = (of: readonly FilterOption[]) => of.map(({ value, label }) => <option value={value}>{label}</option>);

/**
 * What narrows the list and puts it in order: one sheet on a phone, which a button opens and another one shuts. Absent
 * without script: there the first rows and the links to all others serve.
 */
function Controls({ view: { families, filters, sorts, list } }: { view: View }) {
  return (
    <form class="list-controls" autocomplete="off" data-live="" data-list={pathWithBase(paths.rolesList)}>
      <button type="button" class="button narrow" name="sheet" aria-expanded="false" aria-controls="list-sheet">
        Filter and sort
      </button>
      <div id="list-sheet" class="sheet">
        <Choice name="family" label="Family" any="All families">
          {options(families.map(({ id, name }) => ({ value: id, label: name })))}
        </Choice>
        <Choice name="pay" label="Paid at least" any="Any">
          {options(filters.pay)}
        </Choice>
        <Choice name="growth" label="Growth" any="Any">
          {options(filters.growth)}
        </Choice>
        <Choice name="entry" label="To get in" any="Any">
          {options(filters.entry)}
        </Choice>
        <Choice name="licence" label="License" any="Any">
          {options(filters.licence)}
        </Choice>
        <Choice name="sort" label="Sorted by" any="People employed">
          {sorts.map(({ theme, options: own }) => (
            <optgroup label={theme}>{options(own)}</optgroup>
          ))}
        </Choice>
        <button type="button" class="button primary narrow" name="show">
          Show {list.count} careers
        </button>
      </div>
      <p class="small">
        <span role="status">{list.status}</span>{' '}
        <button type="button" name="order" hidden>
          Lowest first
        </button>{' '}
        <button type="button" name="all" hidden>
          Clear
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

/** The careers with most people, and links to all others; a script narrows the list and puts it in another order. */
export function RolesIndex({ view }: { view: View }) {
  return (
    <>
      <div class="hero intro">
        <h1>All careers</h1>
        <p class="say">Figures of different kinds are never put in one order. Nothing here is a ranking.</p>
      </div>
      <Controls view={view} />
      <Kinds kinds={view.kinds} />
      <p class="small">
        {view.usual}, where a row says nothing else. Bar: from one in ten to nine in ten; full: the middle half; tick:
        the median; each step of the scale doubles.
      </p>
      <div id="list">
        <RolesTable list={view.list} />
      </div>
      <button type="button" class="button" name="rest" data-rest="" data-live="" hidden={view.left.length === 0}>
        Show the other {countOf(view.left)} in the list
      </button>
      {view.left.length > 0 && (
        <section id="others">
          <h2>All others, by family</h2>
          <div class="wide">
            {view.left.map(({ family, roles }) => (
              <details class="sub">
                <summary>
                  {family} <span class="faint">{roles.length}</span>
                </summary>
                <ul class="links">
                  {roles.map(({ name, href }) => (
                    <li>
                      <a href={pathWithBase(href)}>{name}</a>
                    </li>
                  ))}
                </ul>
              </details>
            ))}
          </div>
        </section>
      )}
      <PageSources heading="Sources on this page" page={view} />
    </>
  );
}
