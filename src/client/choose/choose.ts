import { byWeight, type Choice, type Choosable, readChoice, writeChoice } from '../../view/choose/choice-state.ts';
import type { TermFigures } from '../../view/choose/term-figures.ts';
import { knownValues } from '../base/known-values.ts';
import { LoadFailure, loadJson } from '../base/load-json.ts';
import { stateInAddress } from '../base/state-in-address.ts';

const form = document.querySelector<HTMLFormElement>('form[data-figures]');
const place = document.querySelector<HTMLElement>('#weighed');
if (form && place) choose(form, place);

/** What the form offers, as the page has it. */
function choosableIn(form: HTMLFormElement): Choosable {
  const fieldsets = [...form.querySelectorAll<HTMLFieldSetElement>('[data-term]')];
  const [select] = form.querySelectorAll('select');
  const [first] = fieldsets;
  return {
    roles: select ? knownValues(select) : new Map(),
    terms: fieldsets.map((one) => ({
      id: one.dataset.term ?? '',
      label: one.querySelector('legend')?.firstChild?.textContent ?? '',
    })),
    weights: [...(first?.querySelectorAll('label') ?? [])].map(({ textContent }) => textContent?.trim() ?? ''),
  };
}

/** Shows the terms in the order of the reader’s weights, and keeps roles and weights in the address. */
function choose(form: HTMLFormElement, place: HTMLElement): void {
  const choosable = choosableIn(form);
  const selects = [...form.querySelectorAll('select')];
  const status = form.querySelector<HTMLElement>('[role=status]');
  const load = () => loadJson<TermFigures>(form.dataset.figures ?? '');
  let latest: Choice | undefined;

  const say = (...sentences: string[]) => {
    if (status) status.textContent = sentences.join(' ');
  };

  const chosen = (): Choice => ({
    roles: [...new Set(selects.map(({ value }) => value).filter(Boolean))],
    weights: Object.fromEntries(choosable.terms.map(({ id }) => [id, Number(new FormData(form).get(id))])),
  });

  const show = async (choice: Choice, notes: readonly string[], asked = true) => {
    latest = choice;
    if (choice.roles.length < 2) {
      place.hidden = true;
      say(...notes, ...(asked ? ['Choose at least two different roles.'] : []));
      return;
    }
    if (place.hidden) say('Loading the figures…');
    const [data, table] = await Promise.all([load(), import('./term-table.ts').catch(() => undefined)]);
    if (latest !== choice) return;
    if (!table || data instanceof LoadFailure) {
      say('The figures could not be loaded. Change anything to try again.');
      return;
    }
    say();
    const order = byWeight(data.terms, choice);
    place.lastElementChild?.replaceChildren(...table.termTable(data, choice, order, choosable.weights));
    place.hidden = false;
    const [first] = order.ordered;
    const names = choice.roles.map((id) => data.roles[id]?.name).join(', ');
    const counted = `${names}: ${order.ordered.length} of ${data.terms.length} terms are shown below`;
    say(...notes, first ? `${counted}, ${first.label} first.` : 'No term matters to you, so none is shown.');
  };

  /** Sets the form to a choice. */
  const set = ({ roles, weights }: Choice) => {
    for (const [index, select] of selects.entries()) select.value = roles[index] ?? '';
    for (const [term, weight] of Object.entries(weights)) {
      const radio = form.querySelector<HTMLInputElement>(`[name="${term}"][value="${weight}"]`);
      if (radio) radio.checked = true;
    }
  };

  const keep = stateInAddress(() => {
    const { choice, notes } = readChoice(location.search, choosable);
    set(choice);
    show(choice, notes, location.search !== '');
  });

  form.addEventListener('submit', (event) => event.preventDefault());
  form.addEventListener('change', ({ target }) => {
    const choice = chosen();
    const filled = selects.filter(({ value }) => value).length;
    show(choice, filled > choice.roles.length ? ['The same role is chosen twice, and shown once.'] : []);
    const select = selects.indexOf(target as HTMLSelectElement);
    keep(writeChoice(choice, choosable.terms), select < 0 ? (target as HTMLInputElement).name : `role ${select}`);
  });

  // A scenario of the guide sets the weights and keeps the roles.
  for (const link of document.querySelectorAll<HTMLAnchorElement>('main a[href*="?"]')) {
    if (link.pathname !== location.pathname) continue;
    link.addEventListener('click', (event) => {
      if (event.ctrlKey || event.metaKey || event.shiftKey) return;
      event.preventDefault();
      const { weights } = readChoice(link.search, choosable).choice;
      const choice = { roles: chosen().roles, weights };
      set(choice);
      show(choice, []);
      keep(writeChoice(choice, choosable.terms), link.search);
      form.scrollIntoView();
      selects[0]?.focus({ preventScroll: true });
    });
  }
}
