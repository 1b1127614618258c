import { allRows, differencesKey, onlyDifferences, payKeys, plainPay } from '../../view/base/query-words.ts';
import { onlyKnownKeys } from '../../view/base/with-keys.ts';

/**
 * The address of the page as it is now seen: every part of its state, also what is plain, so that the link means the same
 * whatever is plain later; nothing else that stands in the address bar.
 */
export function addressOfView(): string {
  const asked = new URLSearchParams(location.search);
  const section = document.querySelector<HTMLElement>('#by-place');
  const seen = new URLSearchParams(section?.dataset.seen);
  const plain = { ...plainPay, measure: section?.dataset.measure ?? '' };
  const differences = document.querySelector<HTMLInputElement>('#glance input');
  const query = onlyKnownKeys(location.search, {
    ...(section && Object.fromEntries(payKeys.map((key) => [key, seen.get(key) ?? asked.get(key) ?? plain[key]]))),
    ...(differences && { [differencesKey]: differences.checked ? onlyDifferences : allRows }),
  });
  return location.origin + location.pathname + query;
}
