import type { Cited, Note, SourceLine } from '../../view/cite/citation-marks.ts';
import { writeKept } from '../../view/cite/kept-notes.ts';
import { sourcesFinding } from '../../view/cite/sources-finding.ts';
import { pathWithBase } from '../base/address.ts';
import { Fold } from '../base/section.tsx';
import { NoteBody } from './note-body.tsx';

/**
 * The numbered list at the foot of a page, or of a part with a prefix of its own: the guarantee behind every mark. One
 * line a publication, with the editions that are cited; the notes at the figures and the page of each say the rest.
 */
export function SourceList({ sources, prefix = '' }: { sources: readonly SourceLine[]; prefix?: string }) {
  return (
    <ol class="wide sources">
      {[...Map.groupBy(sources, ({ n }) => n).values()].map((editions) => (
        <Publication editions={editions} prefix={prefix} />
      ))}
    </ol>
  );
}

/** What must be said of a publication of which the newest edition is not among those cited. */
function ageOf(editions: readonly SourceLine[]): string | undefined {
  if (!editions.every(({ age }) => age)) return undefined;
  return [...editions].sort((a, b) => b.shortEdition.localeCompare(a.shortEdition))[0]?.age;
}

function Publication({ editions, prefix }: { editions: readonly SourceLine[]; prefix: string }) {
  const [{ n, publisher, title }] = editions as [SourceLine];
  const age = ageOf(editions);
  return (
    <li id={`${prefix}s${n}`}>
      <span>{n}</span>
      <p>
        <b>{publisher}</b>, <cite>{title}</cite>:{' '}
        {editions.map(({ href, shortEdition }, index) => (
          <>
            {index > 0 && ', '}
            <a href={pathWithBase(href)}>{shortEdition}</a>
          </>
        ))}
        {age && `. ${age}`}
      </p>
    </li>
  );
}

/**
 * Where the notes of a page’s marks are: most in files that pages share, some here. Terms that keep a figure out of
 * tables to be handed on go with it: what is downloaded from the page reads them.
 */
export function Notes({ notes, prefix }: { notes: readonly Note[]; prefix?: string }) {
  return (
    <>
      <div hidden data-notes={writeKept(notes)} data-prefix={prefix} />
      {notes.map(
        (note) =>
          !note.kept && (
            <div hidden id={`note-${note.id}`} data-use={note.source.use === 'open' ? undefined : note.source.use}>
              <NoteBody {...note} />
            </div>
          ),
      )}
    </>
  );
}

/** The sources of a page in a fold, and where its notes are. */
export function PageSources({ heading = 'Sources', page: { sources, markNotes } }: { heading?: string; page: Cited }) {
  return (
    <>
      <Fold id="sources" heading={heading} shut="all" finding={sourcesFinding(sources)}>
        <SourceList sources={sources} />
      </Fold>
      <Notes notes={markNotes} />
    </>
  );
}
