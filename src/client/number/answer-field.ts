import styles from '../../styles/parts/number-answer.css?url';
import { styled } from '../base/styled.ts';
// A worker: compiled as one file that shares no code with the pages.
import background from './answer-in-background.ts?worker&url';

/** What the page asks; without a text the figures are only made ready. */
export interface NumberAsked {
  turn: number;
  text?: string;
  /** Address of the figures. */
  figures: string;
}

/** What comes back: HTML and what is read out, or neither where the figures could not be loaded. */
export interface NumberSaid {
  turn: number;
  html?: string;
  spoken?: string;
}

const failed = 'The figures could not be loaded. Press Look up to try again.';
let worker: Worker | undefined;
let turn = 0;

const figuresOf = (form: HTMLElement) => form.dataset.number ?? '';

/** The worker, started once; again after it could not be. */
function working(): Worker {
  worker ??= new Worker(background);
  return worker;
}

/** Loads the figures before they are asked for. */
export function makeReady(form: HTMLFormElement): void {
  styled(styles);
  working().postMessage({ turn: 0, figures: figuresOf(form) } satisfies NumberAsked);
}

/** Asks the worker; resolves with nothing to show where it cannot answer. */
function ask(asking: NumberAsked): Promise<NumberSaid> {
  return new Promise((resolve) => {
    const at = working();
    const settle = (said: NumberSaid) => {
      at.removeEventListener('message', hear);
      resolve(said);
    };
    const hear = ({ data }: MessageEvent<NumberSaid>) => data.turn === asking.turn && settle(data);
    at.addEventListener('message', hear);
    at.addEventListener('error', () => {
      worker = undefined;
      settle({ turn: asking.turn });
    });
    at.postMessage(asking);
  });
}

/**
 * Answers below the field what was asked in it and keeps it in the address.
 *
 * @param text What was asked; without it the address says so, or that nothing is.
 */
export async function answerField(form: HTMLFormElement, text = asked()): Promise<void> {
  const own = ++turn;
  const question = text.trim();
  const place = form.parentElement?.querySelector('[data-said]');
  const status = form.parentElement?.querySelector('[role=status]');
  const field = form.elements.namedItem('number') as HTMLInputElement;
  if (!place || !status) return;
  field.value = question;
  if (question !== asked()) history.pushState(history.state, '', withNumber(question));
  if (question === '') {
    place.replaceChildren();
    status.textContent = '';
    return;
  }
  place.setAttribute('aria-busy', 'true');
  const [said] = await Promise.all([ask({ turn: own, text: question, figures: figuresOf(form) }), styled(styles)]);
  if (own !== turn) return;
  place.removeAttribute('aria-busy');
  if (said.html) place.innerHTML = said.html;
  else place.textContent = failed;
  status.textContent = said.spoken ?? failed;
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
