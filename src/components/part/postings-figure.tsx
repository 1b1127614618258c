import type { Postings } from '../../view/part/postings.ts';
import { Inline } from '../base/text.tsx';
import { ChartTable, FigureTable, MarkedCells } from '../chart/chart-table.tsx';

const height = 150;

/** A line one unit to the right at each step: `M0 84l1 1 1 14`. */
function steps(heights: readonly number[]): string {
  const [first = 0, ...others] = heights;
  return `M0 ${first}l${others.map((height, index) => `1 ${height - (heights[index] ?? 0)}`).join(' ')}`;
}

/** The index of job ads as a line over months, with a few of its values as a table. */
export function PostingsFigure({ view: { title, values, min, max, ends, ...view } }: { view: Postings }) {
  const y = (value: number) => Math.round((10 * height * (max - value)) / (max - min)) / 10;
  const last = values.length - 1;
  const base = y(100);
  return (
    <>
      <figure>
        <figcaption>
          <b>{title}</b>
          <Inline parts={view.find} />
        </figcaption>
        <div data-plot="" role="img" aria-label={view.spoken}>
          <svg class="drawing" height={height + 26} aria-hidden="true">
            <line class="hairline" x1="0" x2="100%" y1={base} y2={base} />
            <svg width="100%" height={height} viewBox={`0 0 ${last} ${height}`} preserveAspectRatio="none">
              <path class="index-line" d={steps(values.map((value) => Math.round(y(value))))} />
            </svg>
            <text class="faint" x="0" y={base - 6}>
              100
            </text>
            <text class="faint" x="0" y={height + 20}>
              {ends[0]}
            </text>
            <text class="faint end" x="100%" y={height + 20}>
              {ends[1]}
            </text>
          </svg>
        </div>
        <ChartTable>
          <FigureTable label={`${title}, table`} heads={['Month', 'Index']}>
            <tbody>
              {view.rows.map(({ month, value, mark }) => (
                <tr>
                  <th scope="row">{month}</th>
                  <MarkedCells cells={[value]} mark={mark} />
                </tr>
              ))}
            </tbody>
          </FigureTable>
        </ChartTable>
      </figure>
      <aside class="note">
        <div>
          <h3>What the index counts</h3>
          <p>{view.note}</p>
        </div>
      </aside>
    </>
  );
}
