import type { ClaimsIndex as View } from '../view/claims-index.ts';
import { paths } from '../view/site-paths.ts';
import { at } from './address.ts';
import { ClaimList, VerdictChip } from './claim-list.tsx';

/** Every claim by verdict. */
export function ClaimsIndex({ view }: { view: View }) {
  return (
    <>
      <div class="hero intro">
        <h1>Claims in circulation</h1>
        <p class="say">
          Numbers about careers that are printed without a link to where they come from, each held against the
          publication it would have to come from.
        </p>
        <p class="lede">
          {view.total} numbers, printed {view.printed} times in {view.texts} texts. The verdicts are about the numbers,
          not about who printed them. How a claim is judged stands under{' '}
          <a href={at(`${paths.method}#claims`)}>Method</a>.
        </p>
        <ul class="tally">
          {view.groups.map(({ verdict, claims }) => (
            <li>
              <a href={`#${verdict}`}>
                <VerdictChip verdict={verdict} />
              </a>{' '}
              {claims.length}
            </li>
          ))}
        </ul>
      </div>
      {view.groups.map(({ verdict, label, description, claims }) => (
        <section class="sec" id={verdict}>
          <h2>
            {label} <span class="lo">{claims.length}</span>
          </h2>
          <p class="find">{description}</p>
          <ClaimList claims={claims} />
        </section>
      ))}
    </>
  );
}
