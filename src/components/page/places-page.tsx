import type { PrintedTable, PlacesPage as View } from '../../view/page/places-page.ts';
import { pathWithBase } from '../base/address.ts';
import { Chip } from '../base/badges.tsx';
import { EditLinks } from '../base/edit-link.tsx';
import { Inline } from '../base/text.tsx';
import { FigureTable } from '../chart/chart-table.tsx';
import { PageSources } from '../cite/sources.tsx';

/** A dash, which the caption explains, where the source publishes nothing; read out in words. */
function Cell({ text }: { text: string | undefined }) {
  if (text) return <td>{text}</td>;
  return (
    <td data-none="">
      <span aria-hidden="true">–</span>
      <span class="unseen">not published, or withheld</span>
    </td>
  );
}

function AreaTable({ table }: { table: PrintedTable }) {
  return (
    <figure class={`chart areas ${table.kind}`} data-areas="">
      <figcaption>
        <b>{table.period}</b>
        <Inline parts={table.caption} />
      </figcaption>
      <FigureTable label={table.label} heads={table.heads}>
        <tbody>
          {table.rows.map((row) => (
            <tr>
              <th scope="row">{row.name}</th>
              {row.cells.map((cell) => (
                <Cell text={cell} />
              ))}
            </tr>
          ))}
        </tbody>
      </FigureTable>
      {table.without && <p class="small">{table.without}</p>}
    </figure>
  );
}

/** One official category by state and metropolitan area. */
export function PlacesPage({ view }: { view: View }) {
  return (
    <>
      <h1>{view.name} by place</h1>
      <p class="say intro lede">
        What is published of this occupation below the level of the country. The national figures stand on the{' '}
        <a href={pathWithBase(view.national)}>page of the occupation</a>
        {view.all && (
          <>
            , and all places and industries with their errors on the{' '}
            <a href={pathWithBase(view.all)}>page of the career</a>
          </>
        )}
        .
      </p>
      {view.sections.map((section) => (
        <section id={section.id}>
          <h2>
            {section.heading} {section.ended && <Chip kind="older">{section.ended}</Chip>}
          </h2>
          {section.find.length > 0 && (
            <p data-finding="">
              <Inline parts={section.find} />
            </p>
          )}
          <div>
            <AreaTable table={section.newest} />
            {section.older.map((table) => (
              <details class="as-table">
                <summary>Show the earlier edition, {table.period}</summary>
                <AreaTable table={table} />
              </details>
            ))}
          </div>
          <aside class="note">
            <div>
              <h3>How to read these figures</h3>
              <p>{section.limit}</p>
            </div>
          </aside>
        </section>
      ))}
      <PageSources page={view} />
      <EditLinks {...view} />
    </>
  );
}
