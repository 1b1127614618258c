/*
 * The field in which a number is looked up. The code that answers and the figures come when something is typed, or when the
 * address asks.
 */
export {};

const fieldForm = document.querySelector<HTMLFormElement>('form[data-number]');
const answerPlace = document.querySelector<HTMLElement>('[data-said]');
if (fieldForm && answerPlace) answerNumbers(fieldForm, answerPlace);

function answerNumbers(form: HTMLFormElement, said: HTMLElement): void {
  const field = form.elements.namedItem('number') as HTMLInputElement;
  const status = said.parentElement?.querySelector('[role=status]');
  const index = form.dataset.number ?? '';
  const coming = () => import('./look-up-number.ts').catch(() => undefined);
  let latest = 0;

  const answer = async (text: string) => {
    const turn = ++latest;
    field.value = text;
    said.setAttribute('aria-busy', 'true');
    const code = await coming();
    const reply = await code?.lookUpNumber(text, index);
    if (turn !== latest) return;
    said.removeAttribute('aria-busy');
    const failed = 'The figures could not be loaded. Press Look up to try again.';
    said.innerHTML = reply?.html ?? '';
    if (!reply) said.textContent = failed;
    if (status) status.textContent = reply?.spoken ?? failed;
  };

  /** The question in the address: in one, or as a number and the id of a career. */
  const asked = () => {
    const query = new URLSearchParams(location.search);
    const career = query.get('career')?.replaceAll('-', ' ') ?? '';
    return `${query.get('number') ?? ''} ${career}`.trim();
  };
  const fromAddress = () => {
    const text = asked();
    if (text) answer(text);
    else {
      latest++;
      said.replaceChildren();
      field.value = '';
    }
  };
  const ask = (text: string) => {
    answer(text);
    const query = new URLSearchParams(location.search);
    query.delete('career');
    query.set('number', text);
    if (text !== asked()) history.pushState(history.state, '', `?${query}`);
  };

  form.addEventListener('submit', (event) => {
    event.preventDefault();
    if (field.value.trim()) ask(field.value.trim());
  });
  field.addEventListener('input', async () => (await coming())?.loadFigures(index), { once: true });
  document.addEventListener('click', (event) => {
    const link = (event.target as Element).closest<HTMLElement>('a[data-ask]');
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    ask(link.dataset.ask ?? '');
  });
  addEventListener('popstate', fromAddress);
  if (asked()) fromAddress();
}
