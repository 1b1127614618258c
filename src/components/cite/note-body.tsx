import type { Note } from '../../view/cite/citation-marks.ts';
import { numberSign } from '../../view/cite/kept-notes.ts';
import { pathWithBase } from '../base/address.ts';
import { lineAddress } from '../base/edit-link.tsx';

/** All that a note says: value, what it is, publisher, facts, edition, licence, limit, and the way to its line. */
export function NoteBody({ source, value, what, facts, written }: Omit<Note, 'id' | 'kept'>) {
  return (
    <>
      {value && <b>{value}</b>}
      {what}
      <p>
        {source.n || numberSign}. {source.publisher}, <a href={pathWithBase(source.href)}>{source.title}</a>
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
