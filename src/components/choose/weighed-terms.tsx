import {
  type TermCell,
  type TermLineView,
  type WeighedTerms as View,
  type WeighedTerm,
  weighedPrefix,
} from '../../view/choose/weighed-terms.ts';
import { pathWithBase } from '../base/address.ts';
import { Chip, Glyph, RoleColumns } from '../base/badges.tsx';
import { Cite, Inline } from '../base/text.tsx';
import { Notes, SourceList } from '../cite/sources.tsx';

type Roles = View['roles'];

/** A cell, which on a phone names its role. */
function Cell({ role, children }: { role: Roles[number]; children: preact.ComponentChildren }) {
  return (
    <td>
      <span class="narrow role">
        <Glyph slot={role.slot} />
        {role.short}
      </span>
      {children}
    </td>
  );
}

function Known({ cell }: { cell: TermCell }) {
  if (!('figure' in cell))
    return (
      <>
        <span data-none="">{cell.none}</span>
        {cell.because && <span data-receipt="">{cell.because}</span>}
      </>
    );
  const { figure, error, mark, chip, receipt } = cell;
  return (
    <>
      <span data-figure="">{figure}</span>
      {error && <small> {error}</small>}
      <Cite mark={mark} />
      {chip && (
        <>
          {' '}
          <Chip kind={chip} />
        </>
      )}
      <span data-receipt="">{receipt}</span>
    </>
  );
}

function LineRow({ line: { label, alike, cells }, roles }: { line: TermLineView; roles: Roles }) {
  return (
    <tr>
      <th scope="row">
        {label}
        {alike === true && <span data-receipt="">Same source, year and method</span>}
        {alike === false && (
          <>
            <br />
            <Chip kind="not-comparable" />
            <span data-receipt="">because source, year, method or the people counted differ</span>
          </>
        )}
      </th>
      {roles.map((role, at) => (
        <Cell role={role}>{cells[at] && <Known cell={cells[at]} />}</Cell>
      ))}
    </tr>
  );
}

function JudgedRow({ judged, roles }: { judged: NonNullable<WeighedTerm['judged']>; roles: Roles }) {
  return (
    <tr>
      <th scope="row">
        <Chip kind="editorial" />
      </th>
      {roles.map((role, at) => (
        <Cell role={role}>
          <span class="text">{judged[at]?.rating ?? judged[at]?.because}</span>
          {judged[at]?.rating && <span data-receipt="">{judged[at].because}</span>}
        </Cell>
      ))}
    </tr>
  );
}

/** One term: who is ahead, in a line; behind it what is known of every role. */
function Term({ term, roles }: { term: WeighedTerm; roles: Roles }) {
  return (
    <details class="sub term" id={`term-${term.id}`}>
      <summary>
        <h3>{term.label}</h3> <span class="faint">{term.weight}</span>
        <span data-finding="" data-standing={term.standing}>
          <Inline parts={term.finding} />
        </span>
      </summary>
      <p class="small">
        {term.description}
        <Inline parts={term.marks} />
      </p>
      <table class="terms" aria-label={`${term.label}, role by role`}>
        <RoleColumns roles={roles} />
        <tbody>
          {term.lines.map((line) => (
            <LineRow line={line} roles={roles} />
          ))}
          {term.judged && <JudgedRow judged={term.judged} roles={roles} />}
        </tbody>
      </table>
    </details>
  );
}

/** The terms in the reader’s order, who is ahead on each, and where it comes from. Drawn in a browser. */
export function WeighedTerms({ view }: { view: View }) {
  return (
    <>
      {view.note && <p data-of-place="">{view.note}</p>}
      {view.terms.map((term) => (
        <Term term={term} roles={view.roles} />
      ))}
      {view.leftOut.length > 0 && (
        <p class="small">Left out, since they do not matter to you: {view.leftOut.join(', ')}.</p>
      )}
      <h3 class="subhead">Each pair in full</h3>
      <ul class="links">
        {view.pairs.map(({ href, names }) => (
          <li>
            <a href={pathWithBase(href)}>{names.join(' and ')}</a>
          </li>
        ))}
      </ul>
      {view.sources.length > 0 && (
        <details class="sub">
          <summary>
            <h3>Sources of these figures</h3>
          </summary>
          <SourceList sources={view.sources} prefix={weighedPrefix} />
        </details>
      )}
      <Notes notes={view.markNotes} prefix={weighedPrefix} />
    </>
  );
}
