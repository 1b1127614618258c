import { partPrefix, type ChosenPay as View } from '../../view/pay/chosen-pay.ts';
import { Chip, Glyph, Named } from '../base/badges.tsx';
import { Inline } from '../base/text.tsx';
import { RangeChart } from '../chart/range-chart.tsx';
import { Notes, SourceList } from '../cite/sources.tsx';

/**
 * Pay as chosen: what it says, a chart with its table, and what was done to the amounts. It loads beside the figures, which
 * the controls need as well.
 */
export function ChosenPay({ view }: { view: View }) {
  const { difference, chart, stated, notes, instead } = view;
  return (
    <>
      {difference && (
        <p class="say">
          {difference.kind === 'not-comparable' ? <Chip kind="not-comparable" /> : null}{' '}
          {difference.slot && <Glyph slot={difference.slot} />}{' '}
          {difference.kind !== 'not-comparable' && difference.text}
          <span data-receipt="">{difference.receipt}</span>
        </p>
      )}
      {chart && <RangeChart chart={chart} />}
      {stated.length > 0 && (
        <ul class="list">
          {stated.map(({ name, slots, proxy, figure, receipt }) => (
            <li>
              <Named slots={slots}>
                <b>{name}</b>
              </Named>{' '}
              <Inline parts={figure} /> {proxy && <Chip kind="proxy" />}
              <span data-receipt="">{receipt}</span>
            </li>
          ))}
        </ul>
      )}
      {notes.map((note) => (
        <p class="small">
          <Inline parts={note} />
        </p>
      ))}
      {instead && (
        <p>
          <button class="button" data-set={instead.key} value={instead.value}>
            {instead.label}
          </button>
        </p>
      )}
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
