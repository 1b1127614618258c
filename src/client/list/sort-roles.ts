/*
 * Heads that sort the table of roles. A cell’s data-group says what its figure is one of: figures are sorted only within
 * a group, and where there are several, each stands below its heading.
 */

interface Row {
  row: HTMLTableRowElement;
  name: string;
}

function keyOf(cell: HTMLTableCellElement | undefined): { group: number; value: number | undefined } {
  const { group, value } = cell?.dataset ?? {};
  return { group: Number(group ?? 0), value: value === undefined ? undefined : Number(value) };
}

function heading(text: string, columns: number): HTMLTableRowElement {
  const row = document.createElement('tr');
  const head = document.createElement('th');
  row.dataset.heading = '';
  head.scope = 'rowgroup';
  head.colSpan = columns;
  const words = document.createElement('span');
  words.textContent = text;
  head.append(words);
  row.append(head);
  return row;
}

function sortable(table: HTMLTableElement, status: Element | null): void {
  const [body] = table.tBodies;
  const heads = [...table.querySelectorAll<HTMLTableCellElement>('thead th')];
  if (!body) return;
  const rows = [...body.rows].map((row): Row => ({ row, name: row.cells[0]?.textContent ?? '' }));

  const sort = (column: number, way: 'ascending' | 'descending') => {
    const sign = way === 'ascending' ? 1 : -1;
    const numeric = rows.some(({ row }) => row.cells[column]?.dataset.value !== undefined);
    const groups = heads[column]?.dataset.groups?.split('|') ?? [];
    const sorted = rows
      .map((entry) => ({ ...entry, ...keyOf(entry.row.cells[column]) }))
      .sort(
        (a, b) =>
          (numeric ? 1 : sign) * (a.group - b.group) ||
          sign * ((a.value ?? 0) - (b.value ?? 0)) ||
          (numeric || groups.length > 0 ? 1 : sign) * a.name.localeCompare(b.name),
      );
    const several = new Set(sorted.map(({ group }) => group)).size > 1;
    body.replaceChildren(
      ...sorted.flatMap(({ row, group }, index) =>
        several && group !== sorted[index - 1]?.group ? [heading(groups[group] ?? '', heads.length), row] : [row],
      ),
    );
    for (const [index, head] of heads.entries()) {
      if (index === column) head.setAttribute('aria-sort', way);
      else head.removeAttribute('aria-sort');
    }
    if (status)
      status.textContent = `Sorted by “${heads[column]?.textContent}”, ${way}${several && numeric ? ', each kind of figure by itself' : ''}.`;
  };

  heads.forEach((head, column) => {
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = head.textContent;
    button.addEventListener('click', () => {
      const now = head.getAttribute('aria-sort');
      const first = rows.some(({ row }) => row.cells[column]?.dataset.value !== undefined) ? 'descending' : 'ascending';
      sort(column, now ? (now === 'ascending' ? 'descending' : 'ascending') : first);
    });
    head.replaceChildren(button);
  });
  heads[1]?.setAttribute('aria-sort', 'ascending');
}

const table = document.querySelector<HTMLTableElement>('table[data-sortable]');
if (table) sortable(table, document.querySelector('#sorted'));
