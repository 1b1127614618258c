import { paths } from '../../view/base/site-paths.ts';
import type { ClaimsIndex as View } from '../../view/page/claims-index.ts';
import { pathWithBase } from '../base/address.ts';
import { NumberSection } from '../number/number-field.tsx';
import { ClaimList, VerdictChip } from '../part/claim-list.tsx';

/** Native selects that narrow the list. Absent without script: there the list by verdict serves. */
function Filters({ view: { filters, total } }: { view: View }) {
  return (
    <form class="pick filters" autocomplete="off" data-live="" data-filters="">
      {filters.map(({ key, label, all, options }) => (
        <label>
          <span>{label}</span>
          <select name={key}>
            <option value="">{all}</option>
            {options.map((option) => (
              <option value={option.value} data-aliases={option.aliases.join(' ') || undefined}>
                {option.label}
              </option>
            ))}
          </select>
        </label>
      ))}
      <button type="button" class="button">
        Show all
      </button>
      <p class="small" role="status">
        All {total} claims.
      </p>
    </form>
  );
}

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
          <a href={pathWithBase(`${paths.method}#claims`)}>Method</a>.
        </p>
      </div>
      <NumberSection />
      <div class="intro">
        <h2 class="unseen">All claims</h2>
        <ul class="tally">
          {view.groups.map(({ verdict, claims }) => (
            <li data-group={verdict}>
              <a href={`#${verdict}`}>
                <VerdictChip verdict={verdict} />
              </a>{' '}
              <span data-count="">{claims.length}</span>
            </li>
          ))}
        </ul>
        <Filters view={view} />
      </div>
      {view.groups.map(({ verdict, label, description, claims }) => (
        <section id={verdict} data-group={verdict}>
          <h2>
            {label}{' '}
            <span class="faint" data-count="">
              {claims.length}
            </span>
          </h2>
          <p data-finding="">{description}</p>
          <ClaimList claims={claims} filtered />
        </section>
      ))}
    </>
  );
}
