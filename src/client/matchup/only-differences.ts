import { allRows, differencesKey, onlyDifferences as only } from '../../view/base/query-words.ts';
import { withKeys } from '../../view/base/with-keys.ts';

/** Makes the switch hide the rows whose sides all say the same, and keeps it in the address. */
export function onlyDifferences(box: HTMLInputElement, table: Element): void {
  const show = () => table.toggleAttribute('data-only', box.checked);
  const read = () => {
    box.checked = new URLSearchParams(location.search).get(differencesKey) === only;
    show();
  };
  const write = () => {
    show();
    const query = withKeys(location.search, { [differencesKey]: box.checked ? only : allRows });
    history.pushState(null, '', location.pathname + query + location.hash);
  };
  box.addEventListener('change', write);
  addEventListener('popstate', read);
  // The first press came before this code did.
  if (box.checked) write();
  else read();
}
