import type { Leads } from '../../view/matchup/leads.ts';
import { Glyph } from '../base/badges.tsx';
import { Inline } from '../base/text.tsx';

/** The differences behind the sentence of a matchup, each with its 95% range, in percent of the lower. */
export function LeadTable({ leads }: { leads: Leads }) {
  const [low, high] = leads.scale;
  const x = (value: number) => `${Math.round((1000 * (value - low)) / (high - low)) / 10}%`;
  return (
    <>
      <table class="data leads">
        <caption class="unseen">Difference at the median, first role against second</caption>
        <tbody>
          {leads.rows.map((row) => (
            <tr>
              <th scope="row">{row.label}</th>
              <td>
                <svg class="drawing" height="16" role="img" aria-label={row.spoken}>
                  <line class="hairline" x1={x(0)} x2={x(0)} y1="-12" y2="30" />
                  {row.range && (
                    <line data-slot={row.slot} x1={x(row.range.low)} x2={x(row.range.high)} y1="9" y2="9" />
                  )}
                  <svg x={x(row.value)} y="9" overflow="visible">
                    <rect data-slot={row.slot} x="-5.5" y="-5.5" width="11" height="11" />
                  </svg>
                </svg>
              </td>
              <td class="number">
                {row.slot > 0 && <Glyph slot={row.slot} />}
                <b>{row.percent}</b>
                {row.range && ` (${row.range.text})`}
              </td>
              <td class="number">
                <Inline parts={[row.amount ?? '', ...row.marks]} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <p class="small">{leads.note}</p>
    </>
  );
}
