import type { Cited, Popover, SourceLine } from '../view/citations.ts';
import { at } from './address.ts';

/** The numbered list at the foot of a page: the guarantee behind every mark. */
function SourceList({ sources }: { sources: readonly SourceLine[] }) {
  return (
    <ol class="src">
      {sources.map((source) => (
        <li id={`s${source.n}`}>
          <span>{source.n}</span>
          <div>
            <b>{source.publisher}</b>, <cite>{source.title}</cite>. {source.edition}.
            {source.retrieval && ` ${source.retrieval}.`} {source.licence}.{' '}
            {source.url && <a href={source.url}>Original</a>}
            <span class="r">
              {source.limit}{' '}
              <a href={at(source.href)}>
                {source.rows > 1 ? `${source.rows} rows on this page; full entry` : 'Full entry'}
              </a>
            </span>
          </div>
        </li>
      ))}
    </ol>
  );
}

/** One popover for each cited row; the browser opens it, no script does. */
function Popovers({ popovers }: { popovers: readonly Popover[] }) {
  return (
    <div class="pops">
      {popovers.map(({ id, source, value, what, facts }) => (
        <div popover id={id}>
          <button class="cx" popovertarget={id}>
            Close
          </button>
          {value && <b>{value}</b>}
          {what}
          <p>
            {source.n}. {source.publisher}, <a href={at(source.href)}>{source.title}</a>
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
              {source.shortEdition}. {source.retrieval && `${source.retrieval}. `}
              {source.licence}
            </dd>
          </dl>
          <p>{source.limit}</p>
        </div>
      ))}
    </div>
  );
}

/** The last section of a page, and its popovers. */
export function PageSources({ heading = 'Sources', page: { sources, popovers } }: { heading?: string; page: Cited }) {
  return (
    <>
      <section class="sec" id="sources">
        <h2>{heading}</h2>
        <SourceList sources={sources} />
      </section>
      <Popovers popovers={popovers} />
    </>
  );
}
