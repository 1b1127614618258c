import type { Cited, Inline as InlineParts, Popover, SourceLine } from '../../view/cite/citation-marks.ts';
import { pathWithBase } from '../base/address.ts';
import { lineAddress } from '../base/edit-link.tsx';
import { markup } from '../base/markup.ts';
import { Fold } from '../base/section.tsx';

/** The numbered list at the foot of a page, or of a part with a prefix of its own: the guarantee behind every mark. */
export function SourceList({ sources, prefix = '' }: { sources: readonly SourceLine[]; prefix?: string }) {
  return (
    <ol class="wide sources">
      {sources.map((source) => (
        <li id={`${prefix}s${source.n}`}>
          <span>{source.n}</span>
          <div>
            <b>{source.publisher}</b>, <cite>{source.title}</cite>. {source.edition}.{source.age && ` ${source.age}`}
            {source.retrieval && ` ${source.retrieval}.`} {source.licence}.{' '}
            {source.url && <a href={source.url}>Original</a>}
            <span data-receipt="">
              {source.limit}{' '}
              <a href={pathWithBase(source.href)}>
                {source.rows > 1 ? `${source.rows} rows on this page; full entry` : 'Full entry'}
              </a>
            </span>
          </div>
        </li>
      ))}
    </ol>
  );
}

/** Stands in a popover for the number that its source has on the page. */
const number = '\uE000';

function PopoverBody({ source, value, what, facts, written }: Popover) {
  return (
    <>
      {value && <b>{value}</b>}
      {what}
      <p>
        {number}. {source.publisher}, <a href={pathWithBase(source.href)}>{source.title}</a>
      </p>
      <dl>
        {facts?.map(([label, text]) => (
          <>
            <dt>{label}</dt>
            <dd>{text}</dd>
          </>
        ))}
        <dt>Edition</dt>
        <dd>
          {source.shortEdition}. {source.age && `${source.age} `}
          {source.retrieval && `${source.retrieval}. `}
          {source.licence}
        </dd>
      </dl>
      <p>
        {source.limit} {written && <a href={lineAddress(written)}>Correct this</a>}
      </p>
    </>
  );
}

const bodies = new WeakMap<object, string>();

/** A popover says the same on every page but for a number, so its body is rendered once for each row. */
function bodyOf(popover: Popover): string {
  const key = popover.facts;
  const body = (key && bodies.get(key)) ?? markup(PopoverBody, popover);
  if (key) bodies.set(key, body);
  return body.replace(number, String(popover.source.n));
}

/** Terms that keep a figure out of tables to be handed on: what is downloaded from the page reads them here. */
const useOf = ({ source: { use } }: Popover) => (use === 'open' ? '' : ` data-use=${use}`);

/** One popover for each cited row; the browser opens it, no script does. */
export function Popovers({ popovers }: { popovers: readonly Popover[] }) {
  const html = popovers.map(
    (popover) =>
      `<div popover id=${popover.id}${useOf(popover)}><button popovertarget=${popover.id}>Close</button>${bodyOf(popover)}</div>`,
  );
  return <div dangerouslySetInnerHTML={{ __html: html.join('') }} />;
}

/** “**17**, from aijobs.net to O*NET” */
function counted(sources: readonly SourceLine[]): InlineParts {
  const [first, ...others] = sources;
  const last = others.at(-1);
  if (!first) return [];
  return [{ strong: String(sources.length) }, last ? `, from ${first.short} to ${last.short}.` : `: ${first.short}.`];
}

/** The sources of a page in a fold, and its popovers. */
export function PageSources({ heading = 'Sources', page: { sources, popovers } }: { heading?: string; page: Cited }) {
  return (
    <>
      <Fold id="sources" heading={heading} shut="everywhere" finding={counted(sources)}>
        <SourceList sources={sources} />
      </Fold>
      <Popovers popovers={popovers} />
    </>
  );
}
