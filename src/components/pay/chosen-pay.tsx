import { sentenceCase } from '../../domain/format.ts';
import { partPrefix, type ChosenPay as View } from '../../view/pay/chosen-pay.ts';
import type { PayFigures } from '../../view/pay/pay-figures.ts';
import { Glyph } from '../base/badges.tsx';
import { Cite, Inline } from '../base/text.tsx';
import { RangeChart } from '../chart/range-chart.tsx';
import { Notes, SourceList } from '../cite/sources.tsx';
import { PaySign } from '../part/sent-strip.tsx';

/** The figures of a choice: a line a row, marked where they are first stated. */
function Figures({ figures: { caption, columns, rows } }: { figures: PayFigures }) {
  if (rows.length === 0) return null;
  return (
    <table class="chosen-figures" data-marks="row">
      <caption>{caption}</caption>
      <thead>
        <tr>
          <td />
          {columns.map((column) => (
            <th scope="col">{column}</th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ name, slots, proxy, receipt, cells }) => (
          <tr>
            <th scope="row">
              <span class="role">
                <PaySign slots={slots} proxy={proxy} />
                {name}
              </span>
              {receipt && <span data-receipt="">{receipt}</span>}
            </th>
            {cells.map((cell) => (
              <td>
                {cell && <span data-figure="">{cell.text}</span>}
                {cell?.error && <small> {cell.error}</small>}
                {cell?.mark && <Cite mark={cell.mark} />}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** How far the roles lie apart, or why nothing is said of it. */
function Apart({ difference: { kind, slot, text, receipt } }: { difference: NonNullable<View['difference']> }) {
  return kind === 'not-comparable' ? (
    <p class="apart small">
      <i data-unequal="" role="img" aria-label="not comparable:" />{' '}
      {sentenceCase((receipt ?? '').replace(/^because /, ''))}.
    </p>
  ) : (
    <p class="apart">
      {slot && <Glyph slot={slot} />} {text} <span data-receipt="">{receipt}</span>
    </p>
  );
}

/**
 * Pay as chosen: the figures, how far they lie apart, a chart with its table, and what was done to the amounts. It loads
 * beside the figures, which the controls need as well.
 */
export function ChosenPay({ view }: { view: View }) {
  const { figures, difference, chart, notes } = view;
  return (
    <>
      <Figures figures={figures} />
      {difference && <Apart difference={difference} />}
      {chart && <RangeChart chart={chart} />}
      {notes.map((note) => (
        <p class="small">
          <Inline parts={note} />
        </p>
      ))}
      {view.sources.length > 0 && (
        <>
          <h3>Sources of this view</h3>
          <SourceList sources={view.sources} prefix={partPrefix} />
        </>
      )}
      <Notes notes={view.markNotes} prefix={partPrefix} />
    </>
  );
}
