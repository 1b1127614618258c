import {
  type ClaimFilter,
  claimKeys,
  passes,
  readClaimFilter,
  writeClaimFilter,
} from '../../view/page/claim-filter.ts';
import { knownValues } from '../base/known-values.ts';
import { stateInAddress } from '../base/state-in-address.ts';

const form = document.querySelector<HTMLFormElement>('form[data-filters]');
if (form) filterClaims(form);

/** A query with the number that is looked up on the same page. */
function withNumber(query: string): string {
  const number = new URLSearchParams(location.search).get('number');
  if (number === null) return query;
  return `${query || '?'}${query && '&'}${new URLSearchParams({ number })}`;
}

/** Hides the claims that do not pass, with their headings, and keeps what is chosen in the address. */
function filterClaims(form: HTMLFormElement): void {
  const selectOf = (key: string) => form.elements.namedItem(key) as HTMLSelectElement;
  const status = form.querySelector<HTMLElement>('[role=status]');
  const claims = [...document.querySelectorAll<HTMLElement>('[data-topic]')];

  const show = (filter: ClaimFilter, notes: readonly string[] = []) => {
    const shown = new Map<string, number>();
    for (const claim of claims) {
      const { verdict = '', topic = '', roles = '' } = claim.dataset;
      claim.hidden = !passes(filter, { verdict, topic, roles: roles.split(' ') });
      shown.set(verdict, (shown.get(verdict) ?? 0) + Number(!claim.hidden));
    }
    for (const part of document.querySelectorAll<HTMLElement>('[data-group]')) {
      const count = shown.get(part.dataset.group ?? '') ?? 0;
      part.hidden = count === 0;
      for (const element of part.querySelectorAll('[data-count]')) element.textContent = String(count);
    }
    const count = [...shown.values()].reduce((sum, one) => sum + one, 0);
    const found =
      count === claims.length
        ? `All ${count} claims.`
        : count === 0
          ? 'No claim has all of these. Choose “All” in one of them.'
          : `${count} of ${claims.length} claims.`;
    if (status) status.textContent = [...notes, found].join(' ');
  };

  const chosen = (): ClaimFilter =>
    Object.fromEntries(claimKeys.map((key) => [key, selectOf(key).value])) as ClaimFilter;
  const keep = stateInAddress(() => {
    const known = Object.fromEntries(claimKeys.map((key) => [key, knownValues(selectOf(key))]));
    const { filter, notes } = readClaimFilter(location.search, known as Record<keyof ClaimFilter, Map<string, string>>);
    for (const key of claimKeys) selectOf(key).value = filter[key];
    show(filter, notes);
  });
  const change = (control: string) => {
    const filter = chosen();
    show(filter);
    keep(withNumber(writeClaimFilter(filter)), control);
  };
  form.addEventListener('change', ({ target }) => change((target as HTMLSelectElement).name));
  form.addEventListener('submit', (event) => event.preventDefault());
  form.querySelector('button')?.addEventListener('click', () => {
    for (const key of claimKeys) selectOf(key).value = '';
    change('all');
  });
}
