import { lookUpNumber } from './look-up-number.ts';

const failed = 'The figures could not be loaded. Press Look up to try again.';
let latest = 0;

/**
 * Answers below the field what was asked in it and keeps it in the address.
 *
 * @param text What was asked; without it the address says so, or that nothing is.
 */
export async function answerField(form: HTMLFormElement, text = asked()): Promise<void> {
  const turn = ++latest;
  const question = text.trim();
  const said = form.parentElement?.querySelector('[data-said]');
  const status = form.parentElement?.querySelector('[role=status]');
  const field = form.elements.namedItem('number') as HTMLInputElement;
  if (!said || !status) return;
  field.value = question;
  if (question !== asked()) history.pushState(history.state, '', withNumber(question));
  if (question === '') {
    said.replaceChildren();
    status.textContent = '';
    return;
  }
  said.setAttribute('aria-busy', 'true');
  const reply = await lookUpNumber(question, form);
  if (turn !== latest) return;
  said.removeAttribute('aria-busy');
  if (reply) said.innerHTML = reply.html;
  else said.textContent = failed;
  status.textContent = reply?.spoken ?? failed;
}

/** The question in the address: in one, or as a number and the id of a career. */
function asked(): string {
  const query = new URLSearchParams(location.search);
  const career = query.get('career')?.replaceAll('-', ' ') ?? '';
  return `${query.get('number') ?? ''} ${career}`.trim();
}

function withNumber(text: string): string {
  const query = new URLSearchParams(location.search);
  query.delete('career');
  query.set('number', text);
  return `?${query}`;
}
