import { sideBySide } from '../../view/base/side-by-side.ts';
import { pairId } from '../../view/base/site-paths.ts';
import { type Choice, plainWeight } from '../../view/choose/choice-state.ts';
import type { RoleTerms, TermFigures } from '../../view/choose/term-figures.ts';
import { element } from '../base/element.ts';
import { CitedFigures } from './cited-figures.ts';

type Term = TermFigures['terms'][number];
type Shown = RoleTerms<string>;

/** The terms in the reader’s order, under each what is known of every role; then what was left out, and the sources. */
export function termTable(
  data: TermFigures,
  { roles: ids, weights }: Choice,
  { ordered, leftOut }: { ordered: Term[]; leftOut: Term[] },
  words: readonly string[],
): HTMLElement[] {
  const roles = ids.flatMap((id) => data.roles[id] ?? []);
  const cited = new CitedFigures(data);
  const bodies = ordered.map((term) => termRows(term, words[weights[term.id] ?? plainWeight] ?? '', roles, cited));
  const table = element('table', { class: 'glance terms' }, head(roles), ...bodies);
  const named = (terms: Term[]) => terms.map(({ label }) => label).join(', ');
  return [
    ...(ordered.length > 0 ? [table] : []),
    ...(leftOut.length > 0
      ? [
          element(
            'p',
            { class: 'subhead' },
            `Left out, since they matter “${words[0]?.toLowerCase()}”: ${named(leftOut)}.`,
          ),
        ]
      : []),
    element('h3', { class: 'subhead' }, 'Each pair in full'),
    element('ul', { class: 'links' }, ...pairs(ids, data)),
    ...(ordered.length > 0 ? [element('h3', { class: 'subhead' }, 'Sources of these figures'), cited.foot()] : []),
  ];
}

function glyph(slot: number): HTMLElement {
  return element('i', { 'data-slot': String(slot) });
}

function head(roles: readonly Shown[]): HTMLElement {
  const names = roles.map(({ name }, index) =>
    element('th', { scope: 'col' }, element('span', { class: 'role' }, glyph(index + 1), name)),
  );
  return element('thead', {}, element('tr', {}, element('td', {}), ...names));
}

function termRows(term: Term, weight: string, roles: readonly Shown[], cited: CitedFigures): HTMLElement {
  const name = element(
    'th',
    { scope: 'rowgroup', colspan: String(roles.length + 1) },
    term.label,
    ' ',
    element('span', { class: 'faint' }, weight.toLowerCase()),
    element('span', { 'data-receipt': '' }, term.description),
  );
  const known = term.lines.filter(({ id }) => roles.some(({ lines }) => Array.isArray(lines[id])));
  const judged = roles.some((role) => role.judged[term.id]);
  // A term without any figure or rating still says why.
  const lines = known.length > 0 || judged ? known : term.lines.slice(0, 1);
  return element(
    'tbody',
    { id: `term-${term.id}` },
    element('tr', { 'data-heading': '' }, name),
    ...lines.map((line) => lineRow(line, roles, cited)),
    judged && judgedRow(term, roles),
  );
}

/** A cell, which on a phone names its role. */
function cell(role: Shown, slot: number, ...content: Parameters<typeof element>[2][]): HTMLElement {
  return element('td', {}, element('span', { class: 'narrow role' }, glyph(slot), role.short), ...content);
}

function lineRow(line: Term['lines'][number], roles: readonly Shown[], cited: CitedFigures): HTMLElement {
  const own = roles.map(({ lines }) => lines[line.id]);
  const { figures, alike } = sideBySide(own.map((one) => (Array.isArray(one) ? one : [])));
  const cells = roles.map((role, index) => {
    const figure = figures[index];
    if (!figure) {
      const missing = own[index];
      const { none, because } = missing && !Array.isArray(missing) ? missing : { none: 'No figure' };
      return cell(role, index + 1, element('span', { 'data-none': '' }, none), ...receipt(because));
    }
    return cell(
      role,
      index + 1,
      element('span', { 'data-figure': '' }, figure.value),
      cited.mark(figure.cite),
      figure.chip && ' ',
      figure.chip && chip(figure.chip, figure.chip === 'proxy' ? 'Proxy' : 'Small sample'),
      ...receipt(figure.receipt),
    );
  });
  return element('tr', {}, element('th', { scope: 'row' }, line.label, ...note(alike)), ...cells);
}

function note(alike: boolean | undefined): HTMLElement[] {
  if (alike === undefined) return [];
  if (alike) return receipt('Same source, year and method');
  return [
    element('br', {}),
    chip('not-comparable', 'Not comparable'),
    ...receipt('because source, year, method or the people counted differ'),
  ];
}

function judgedRow(term: Term, roles: readonly Shown[]): HTMLElement {
  const cells = roles.map((role, index) => {
    const judgement = role.judged[term.id];
    const because = judgement?.because ?? '';
    const sentence = because.charAt(0).toUpperCase() + because.slice(1);
    if (!judgement?.rating) return cell(role, index + 1, element('span', { class: 'text' }, sentence));
    return cell(role, index + 1, element('span', { class: 'text' }, judgement.rating), ...receipt(sentence));
  });
  return element('tr', {}, element('th', { scope: 'row' }, chip('editorial', 'Editors’ judgement')), ...cells);
}

function chip(kind: string, text: string): HTMLElement {
  return element('span', { 'data-badge': kind }, text);
}

function receipt(text: string | undefined): HTMLElement[] {
  return text ? [element('span', { 'data-receipt': '' }, text)] : [];
}

function pairs(ids: readonly string[], { roles, compare }: TermFigures): HTMLElement[] {
  return ids.flatMap((first, index) =>
    ids.slice(index + 1).map((second) => {
      const names = [first, second].map((id) => roles[id]?.name ?? id);
      return element('li', {}, element('a', { href: `${compare}${pairId([first, second])}/` }, names.join(' and ')));
    }),
  );
}
