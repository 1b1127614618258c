import { withKeys } from '../view/page-query.ts';

/** Puts a switch into its place above the table that hides the rows whose sides all say the same; kept in the address. */
export function onlyDifferences(within: ParentNode = document): void {
  const place = within.querySelector('.switch');
  const table = within.querySelector('table.glance');
  if (!place || !table) return;
  const same = table.querySelectorAll('.same').length;
  const label = document.createElement('label');
  label.className = 'only';
  const box = document.createElement('input');
  box.type = 'checkbox';
  label.append(box, `Only what differs (hides ${same} ${same === 1 ? 'row' : 'rows'})`);
  const show = () => {
    box.checked = new URLSearchParams(location.search).get('diff') === '1';
    table.toggleAttribute('data-only', box.checked);
  };
  box.addEventListener('change', () => {
    history.pushState(
      null,
      '',
      location.pathname + withKeys(location.search, { diff: box.checked ? '1' : '0' }) + location.hash,
    );
    show();
  });
  addEventListener('popstate', show);
  place.append(label);
  show();
}
