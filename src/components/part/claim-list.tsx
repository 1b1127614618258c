import { verdicts } from '../../schema/vocabulary.ts';
import { paths } from '../../view/base/site-paths.ts';
import type { ClaimLine, Verdict } from '../../view/part/claim-line.ts';
import { pathWithBase } from '../base/address.ts';

/** A verdict, in its own words with a sign that the style sheet draws. */
export function VerdictChip({ verdict }: { verdict: Verdict }) {
  return <span data-badge={verdict}>{verdicts[verdict].label}</span>;
}

/** Words that hold a number in circulation: quoted, not stated. */
export function Claimed({ children }: { children: preact.ComponentChildren }) {
  return <span data-claimed="">{children}</span>;
}

/** Claims as links, each with its verdict and what it is about. */
export function ClaimList({
  claims,
  about = true,
  filtered = false,
}: {
  claims: readonly ClaimLine[];
  about?: boolean;
  /** Whether each says what a filter may ask of it. */
  filtered?: boolean;
}) {
  return (
    <ul class="wide list claims">
      {claims.map((claim) => (
        <li
          {...(filtered && {
            'data-verdict': claim.verdict,
            'data-topic': claim.topic,
            'data-roles': claim.roles.join(' '),
          })}
        >
          <div>
            <a href={pathWithBase(claim.href)}>
              <Claimed>{claim.statement}</Claimed>
            </a>
            {about && <span data-receipt="">{claim.about.join(', ')}</span>}
          </div>
          <VerdictChip verdict={claim.verdict} />
        </li>
      ))}
    </ul>
  );
}

/** How many claims stand on a page before the rest is behind a summary. */
const shown = 6;

/** The claims about one role or occupation, those that something decides first. */
export function ClaimsAbout({ claims, subject }: { claims: readonly ClaimLine[]; subject: string }) {
  if (claims.length === 0) return null;
  const more = claims.slice(shown);
  return (
    <section id="claims">
      <h2>Claims about this {subject}</h2>
      <p data-finding="">Numbers in circulation, and what may be said of them.</p>
      <ClaimList claims={claims.slice(0, shown)} about={false} />
      {more.length > 0 && (
        <details class="wide as-table">
          <summary>Show {more.length} more</summary>
          <ClaimList claims={more} about={false} />
        </details>
      )}
      <p class="more">
        <a href={pathWithBase(paths.claims)}>All claims in circulation</a>
      </p>
    </section>
  );
}
