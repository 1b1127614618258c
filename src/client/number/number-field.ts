/*
 * The field in which a number is looked up. The code that answers and the figures come when something is typed, or when the
 * address asks.
 */
const asking = document.querySelector<HTMLFormElement>('form[data-number]');

/** Answers a text, or what the address asks. */
function answer(form: HTMLFormElement, text?: string): void {
  import('./answer-field.ts').then(
    ({ answerField }) => answerField(form, text),
    () =>
      form.parentElement?.querySelector('[data-said]')?.replaceChildren('The page could not load its code. Try again.'),
  );
}

if (asking) {
  asking.addEventListener('submit', (event) => {
    event.preventDefault();
    answer(asking, (asking.elements.namedItem('number') as HTMLInputElement).value);
  });
  asking.addEventListener('input', () => import('./answer-field.ts').then(({ makeReady }) => makeReady(asking)), {
    once: true,
  });
  asking.parentElement?.addEventListener('click', (event) => {
    const text = (event.target as Element).closest<HTMLElement>('[data-ask]')?.dataset.ask;
    if (!text || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    answer(asking, text);
  });
  addEventListener('popstate', () => answer(asking));
  if (/[?&]number=/.test(location.search)) answer(asking);
}
