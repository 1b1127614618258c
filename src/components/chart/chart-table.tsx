import type { ComponentChildren } from 'preact';
import { cellText, type FigureCell } from '../../view/chart/figure-cell.ts';
import type { Mark } from '../../view/cite/citation-marks.ts';
import { Cite } from '../base/text.tsx';

/** The figures of a chart behind one line; the canvas takes its numbers from the rows’ `data-*`. */
export function ChartTable({ children }: { children: ComponentChildren }) {
  return (
    <details class="as-table">
      <summary>The same figures as a table</summary>
      {children}
    </details>
  );
}

/** A table of numbers in a region that scrolls sideways where it must; the first head names the rows. */
export function FigureTable({
  label,
  heads,
  children,
}: {
  label: string;
  heads: readonly string[];
  children: ComponentChildren;
}) {
  return (
    <div class="scroll" role="region" aria-label={label} tabindex={0}>
      <table class="data numbers" data-marks="row">
        <caption class="unseen">{label}</caption>
        <thead>
          <tr>
            {heads.map((head) => (
              <th scope="col">{head}</th>
            ))}
          </tr>
        </thead>
        {children}
      </table>
    </div>
  );
}

/** The cells of one published row: its mark stands at the last. The canvas says those that state a figure. */
export function MarkedCells({ cells, mark }: { cells: readonly FigureCell[]; mark: Mark }) {
  return (
    <>
      {cells.map((cell, index) => (
        <td data-words={typeof cell === 'string' ? undefined : ''}>
          {cellText(cell)}
          {index === cells.length - 1 && <Cite mark={mark} />}
        </td>
      ))}
    </>
  );
}
