import type { RoleHead } from '../../view/base/role-head.ts';
import { paths } from '../../view/base/site-paths.ts';
import type { Comparison } from '../../view/matchup/comparison.ts';
import type { Leads } from '../../view/matchup/leads.ts';
import type { MatchupHead as View } from '../../view/matchup/matchup-head.ts';
import { pathWithBase } from '../base/address.ts';
import { Chip, Glyph } from '../base/badges.tsx';
import { Inline } from '../base/text.tsx';
import { RangeBar } from '../chart/range-chart.tsx';

function Name({ role }: { role: RoleHead }) {
  return (
    <span class="role" data-name="">
      <Glyph slot={role.slot} />
      <span>{role.name}</span>
    </span>
  );
}

function Bars({ bars }: { bars: NonNullable<View['bars']> }) {
  return (
    <span class="bars" aria-hidden="true">
      {bars.rows.map(({ bar, text }) => (
        <span data-bar="">
          <svg class="drawing" height="32">
            <RangeBar bar={bar} scale={bars.scale} top={4} height={24} />
          </svg>
          <b>{text}</b>
        </span>
      ))}
    </span>
  );
}

function LeadTable({ leads }: { leads: Leads }) {
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

function Known({ known }: { known: NonNullable<View['known']> }) {
  return (
    <dl data-known="">
      {known.map((side) => (
        <div>
          <dt>
            <Glyph slot={side.slot} /> {side.text}
          </dt>
          <dd>
            {side.figure && (
              <span data-figure="">
                <Inline parts={side.figure} />
              </span>
            )}{' '}
            {side.proxy && <Chip kind="proxy" />}
            <span data-receipt="">
              <Inline parts={side.receipt} />
            </span>
            {side.growth && (
              <span data-receipt="">
                <Inline parts={side.growth} />
              </span>
            )}
          </dd>
        </div>
      ))}
    </dl>
  );
}

/** The head of a matchup: two names with two range bars between them, like an equals sign, and the verdict. */
export function MatchupHead({ comparison: { head, roles } }: { comparison: Comparison }) {
  const [first, second] = roles;
  return (
    <div class="head" data-head="">
      <div>
        <h1 class="equals">
          <Name role={first} />
          <span class="unseen"> vs </span>
          {head.bars ? <Bars bars={head.bars} /> : <span class="plain" aria-hidden="true" />}
          <Name role={second} />
        </h1>
        {head.bars && (
          <p class="small" data-caption="">
            <Inline parts={head.bars.caption} />
          </p>
        )}
        {head.known && <Known known={head.known} />}
        <p class="more">
          <a href={pathWithBase(paths.compare)} data-pick={`${first.id} ${second.id}`} aria-haspopup="dialog">
            Add a role
          </a>
        </p>
      </div>
      <div class="lead">
        <p class="say" data-verdict="">
          <Inline parts={head.verdict} />
        </p>
        {head.leads && <LeadTable leads={head.leads} />}
      </div>
    </div>
  );
}
