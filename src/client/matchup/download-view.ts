import { csv } from '../../share/csv.ts';
import { element } from '../base/element.ts';
import { addressOfView } from './address-of-view.ts';
import { viewColumns, viewRows } from './view-rows.ts';

const terms = 'Each figure stays under the terms of its source, stated with its edition. Text of this site: CC BY 4.0.';

/** By which spreadsheets know that a table is in UTF-8. */
const byteOrderMark = '\ufeff';

/** Hands the tables of the page as they are now seen to the reader as a file. */
export function downloadView(form: 'csv' | 'json'): void {
  const rows = viewRows(document.querySelector('main') ?? document);
  const address = addressOfView();
  const about = { page: document.title, address, terms };
  const lines = rows.map((row) => ({ ...row, address }));
  const text =
    form === 'json'
      ? `${JSON.stringify({ ...about, rows }, undefined, 2)}\n`
      : byteOrderMark + csv([...viewColumns, 'address'], lines);
  const type = form === 'json' ? 'application/json' : 'text/csv';
  const name = location.pathname.split('/').filter(Boolean).at(-1) ?? 'view';
  const href = URL.createObjectURL(new Blob([text], { type }));
  element('a', { href, download: `${name}.${form}` }).click();
  setTimeout(() => URL.revokeObjectURL(href), 10_000);
}
