import { count } from '../../domain/format.ts';
import type { NumberReply } from '../../view/number/ask-number.ts';
import { pathWithBase } from '../base/address.ts';
import { NumberPicture } from './number-picture.tsx';

/** What is said to a number: the sentence, its picture, what the figure is and is not, and where it stands. */
export function NumberAnswer({ view: { notice, answer } }: { view: NumberReply }) {
  if (!answer) return <p class="notice">{notice}</p>;
  const { lead, rest, picture, facts, rows, notes, checked, sources, path, looked } = answer;
  return (
    <div class="number-answer" data-grade={answer.grade}>
      {notice && <p class="notice">{notice}</p>}
      <div>
        <p class="say">
          <b>{lead}</b>
          {rest}
        </p>
        {picture && <NumberPicture view={picture} />}
      </div>
      <div>
        {facts.length > 0 && (
          <dl class="is-not">
            {facts.map(([label, text]) => (
              <div>
                <dt>{label}</dt>
                <dd>{text}</dd>
              </div>
            ))}
          </dl>
        )}
        {rows.length > 0 && (
          <ul class="number-rows">
            {rows.map((row) => (
              <li>
                <b>{row.value}</b>
                <a href={pathWithBase(row.path)}>{row.what}</a>
                <small>{row.aside}</small>
              </li>
            ))}
          </ul>
        )}
        {notes.map((note) => (
          <p class="small">{note}</p>
        ))}
        {checked.map(({ text, verdict, path: claim }) => (
          <p class="small">
            Under check: <a href={pathWithBase(claim)}>{text}</a> {verdict}.
          </p>
        ))}
        <p class="small">
          {path && rows.length === 0 && (
            <>
              <a href={pathWithBase(path)}>Where it stands</a>{' '}
            </>
          )}
          {count(looked)} figures looked through.
        </p>
        <ul class="sources">
          {sources.map(({ publisher, title, editions }) => (
            <li>
              {publisher}, <cite>{title}</cite>
              {editions.map(({ edition, path: source }) => [', ', <a href={pathWithBase(source)}>{edition}</a>])}
            </li>
          ))}
        </ul>
      </div>
    </div>
  );
}
