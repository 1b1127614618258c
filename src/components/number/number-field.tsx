import { paths } from '../../view/base/site-paths.ts';
import { longestQuestion } from '../../view/number/number-question.ts';
import { pathWithBase } from '../base/address.ts';

/** Where the answer stands on the page of claims. */
const answerId = paths.askNumber.split('#')[1];

/** Two questions that show what may be asked. */
const tries = ['$137,470 nurse', '22% software developers'];

const askedPath = (number: string) => `${pathWithBase(paths.claims)}?${new URLSearchParams({ number })}`;

/** The field for a number; it leads to the page of claims, where a script answers. `id` tells two on one site apart. */
export function NumberField({ id, label }: { id: string; label: string }) {
  return (
    <form
      class="number-field"
      action={pathWithBase(paths.askNumber)}
      method="get"
      role="search"
      aria-label={label}
      data-live=""
      data-number={pathWithBase(paths.figureIndex)}
    >
      <label for={id}>{label}</label>
      <input
        id={id}
        name="number"
        type="text"
        role="searchbox"
        maxlength={longestQuestion}
        placeholder={tries[0]}
        autocomplete="off"
        autocapitalize="none"
        enterkeyhint="search"
        spellcheck={false}
        required
      />
      <button class="button primary">Look up</button>
    </form>
  );
}

/** The part of the page of claims in which a number is looked up. */
export function NumberSection() {
  return (
    <section id={answerId} class="number">
      <h2>Where does this number come from?</h2>
      <NumberField id="asked" label="A number, with or without a career" />
      <p class="small" data-live="">
        Try{' '}
        {tries.map((text, at) => (
          <>
            {at > 0 && ' or '}
            <a href={askedPath(text)} data-ask={text}>
              <kbd>{text}</kbd>
            </a>
          </>
        ))}
        . It is held against every national figure here, of every edition.
      </p>
      <p class="unseen" role="status" />
      <div data-said="" />
      <p class="small">
        A script in your browser looks it up. Every figure also stands on the page of its career and in the tables under{' '}
        <a href={pathWithBase(paths.data)}>Data</a>; in a copy of the project{' '}
        <code>npm run whence -- "137470 nurse"</code> gives the same answer.
      </p>
    </section>
  );
}
