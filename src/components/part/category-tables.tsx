import type { ComponentChildren } from 'preact';
import type { Inline as InlineParts, Mark } from '../../view/cite/citation-marks.ts';
import type { EducationTable as Education } from '../../view/part/education.ts';
import type { ExposureTable as Exposure } from '../../view/part/exposure.ts';
import { Chip, Named } from '../base/badges.tsx';
import { Cite, Inline } from '../base/text.tsx';

type Column = Exposure['columns'][number];

/** The head of a table with a column for each category; a mark where the whole column has one row. */
function Heads({ first, columns }: { first: string; columns: (Column & { mark?: Mark })[] }) {
  return (
    <thead>
      <tr>
        <th scope="col">{first}</th>
        {columns.map(({ name, slots, proxy, mark }) => (
          <th scope="col">
            <Named slots={slots}>{name}</Named> {proxy && <Chip kind="proxy" />} {mark && <Cite mark={mark} />}
          </th>
        ))}
      </tr>
    </thead>
  );
}

/** A bar of a share from 0 to 1 in a table cell. */
function ShareBar({ value, slots }: { value: number; slots: Column['slots'] }) {
  return (
    <svg class="share" aria-hidden="true">
      <rect data-slot={slots.length === 1 ? slots[0] : 0} width={`${Math.round(1000 * value) / 10}%`} height="10" />
    </svg>
  );
}

/** Highest degree of people in the nearest categories. */
export function EducationTable({ table, children }: { table: Education; children?: ComponentChildren }) {
  return (
    <>
      <p class="aside">
        <Inline parts={table.find} />
      </p>
      {children}
      <table class="data shares" aria-label="Highest degree">
        <Heads first={`Highest degree, ${table.period}`} columns={table.columns} />
        <tbody>
          {table.rows.map((row) => (
            <tr>
              <th scope="row">{row.label}</th>
              {row.cells.map((cell, index) => (
                <td>
                  <span>{cell.text}</span>
                  <ShareBar value={cell.value / 100} slots={table.columns[index]?.slots ?? []} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <aside class="note" aria-label="Held, not required">
        <div>
          <h3>Held, not required</h3>
          <p>
            The highest degree of people in the category, at any age from 25. It does not say what an employer asks for
            today.
          </p>
        </div>
      </aside>
    </>
  );
}

/**
 * Measures of exposure to AI for the nearest categories: numbers from 0 to 1, and a category in words. What each measures is
 * said below its name and drawn, or told by its notes alone; `places` are those among all occupations.
 */
export function ExposureTable({
  table,
  brief = false,
  places = false,
}: {
  table: Omit<Exposure, 'find'>;
  brief?: boolean;
  places?: boolean;
}) {
  return (
    <table class="wide data shares" aria-label="Measures of exposure">
      <Heads first="Measure, from 0 to 1, or category" columns={table.columns} />
      <tbody>
        {table.rows.map((row) => (
          <tr>
            <th scope="row">
              {row.label}
              {!brief && <span data-receipt="">{row.description}</span>}
            </th>
            {row.cells.map((cell, index) => (
              <td>
                {cell ? (
                  <>
                    <span>
                      {cell.text}
                      <Cite mark={cell.mark} />
                    </span>
                    {!brief && cell.value !== undefined && (
                      <ShareBar value={cell.value} slots={table.columns[index]?.slots ?? []} />
                    )}
                    {places && cell.place && <span data-receipt="">{cell.place}</span>}
                  </>
                ) : (
                  <span data-none="">No figure</span>
                )}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** The measures of exposure of one career, with its place among all occupations in each, and whether they agree on it. */
export function ExposureAlone({
  table,
  finding,
  children,
}: {
  table: Omit<Exposure, 'find'>;
  finding: InlineParts | undefined;
  children?: ComponentChildren;
}) {
  return (
    <>
      {finding && (
        <p data-finding="">
          <Inline parts={finding} />
        </p>
      )}
      <ExposureTable table={table} places />
      <p class="small">
        Place: among all US occupations that the measure has, 0 the lowest, 100 the highest. {children}
      </p>
    </>
  );
}
