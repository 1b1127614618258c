import { inWords } from '../../domain/format.ts';
import { homeShort } from '../../schema/home-country.ts';
import { paths } from '../../view/base/site-paths.ts';
import type { Comparison } from '../../view/matchup/comparison.ts';
import { pathWithBase } from '../base/address.ts';
import { Named } from '../base/badges.tsx';
import { SubFold } from '../base/sub-fold.tsx';
import { Cite, Inline } from '../base/text.tsx';
import { RangeBar } from '../chart/range-chart.tsx';
import { ClaimList } from './claim-list.tsx';

/** Numbers in circulation about the roles, each with its verdict. */
function Claims({ claims: { claims, growth, all, more } }: { claims: NonNullable<Comparison['claims']> }) {
  return (
    <SubFold
      name="Numbers in circulation"
      finding={[
        `${inWords(claims.length)}${all > claims.length ? ` of ${inWords(all)}` : ''} about these roles`,
        growth.length > 0 ? ', those of growth apart' : '',
      ]}
    >
      <ClaimList claims={claims} />
      <p class="more">
        {more.map(({ text, href }) => (
          <a href={pathWithBase(href)}>{text}</a>
        ))}
        <a href={pathWithBase(paths.claims)}>All claims</a>
      </p>
    </SubFold>
  );
}

/** Every source’s answer for each role, most trusted first, with the reason it differs. */
export function OtherNumbers({
  view: { scale, roles },
  claims,
}: {
  view: Comparison['otherNumbers'];
  claims: Comparison['claims'];
}) {
  return (
    <>
      <p class="aside">
        Sources count different things. {homeShort} sources that name these roles stand below; none is blended with
        another.
      </p>
      <div class="wide both">
        {roles.map((role) => (
          <div class="answers">
            <h3>
              <Named slots={[role.slot]}>{role.name}</Named>
            </h3>
            <p class="small">
              <Inline parts={role.find} />
            </p>
            {role.answers.length > 0 && (
              <table class="data" data-answers="" aria-label={`Answers for ${role.name}`}>
                <thead>
                  <tr>
                    <th scope="col">What it counts</th>
                    <th scope="col" class="number">
                      Median
                    </th>
                    <td class="roomy" />
                    <th scope="col">Why it differs</th>
                  </tr>
                </thead>
                <tbody>
                  {role.answers.map((answer) => (
                    <tr>
                      <th scope="row">
                        {answer.what}
                        <span data-receipt="">
                          {answer.kind}, {answer.period}
                          {answer.sample && `, ${answer.sample}`}
                        </span>
                      </th>
                      <td class="number">
                        <b>{answer.median}</b>
                        <Cite mark={answer.mark} />
                      </td>
                      <td class="roomy" aria-hidden="true">
                        {answer.bar && scale && (
                          <svg class="drawing" height="22">
                            <RangeBar bar={answer.bar} scale={scale} top={4} />
                          </svg>
                        )}
                      </td>
                      <td>{answer.why}</td>
                    </tr>
                  ))}
                </tbody>
              </table>
            )}
          </div>
        ))}
      </div>
      {claims && claims.claims.length > 0 && <Claims claims={claims} />}
    </>
  );
}
