import { views } from '../views.js';

const signs = { '"': '&quot;', '&': '&amp;', '<': '&lt;', '>': '&gt;' };
const text = (value) => String(value).replace(/["&<>]/g, (sign) => signs[sign]);
const isWords = (value) =>
  Array.isArray(value) && value.every((one) => typeof one === 'string' || one?.note !== undefined || one?.strong);

function words(parts) {
  return parts
    .map((one) => {
      if (typeof one === 'string') return text(one);
      return one.strong ? `<strong>${text(one.strong)}</strong>` : `<sup><a href="#${one.note}">${one.n}</a></sup>`;
    })
    .join('');
}

/** A part of a view: sentences as paragraphs, lists as lists, what has names as a list of definitions. */
function part(value) {
  if (value === null || value === undefined || value === false) return '';
  if (typeof value !== 'object') return `<span>${text(value)}</span>`;
  if (isWords(value)) return `<p>${words(value)}</p>`;
  if (Array.isArray(value)) return `<ul>${value.map((one) => `<li>${part(one)}</li>`).join('')}</ul>`;
  return `<dl>${Object.entries(value)
    .map(([name, one]) => `<dt>${text(name)}</dt><dd>${part(one)}</dd>`)
    .join('')}</dl>`;
}

export const data = {
  views,
  pagination: { data: 'views', size: 1, alias: 'view' },
  permalink: ({ view }) => `/compare/${view.id}/index.html`,
};

export function render({ view }) {
  const sections = Object.entries(view.shown).map(
    ([name, one]) => `<section><h2>${text(name)}</h2>${part(one)}</section>`,
  );
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${text(view.title)}</title></head><body><main><h1>${text(view.title)}</h1>${sections.join('')}</main></body></html>`;
}
