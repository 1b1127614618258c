import { pathWithBase } from '../../components/base/address.ts';
import { askForCareer } from '../../components/picker/ask-for-career.ts';
import { paths } from '../../view/base/site-paths.ts';
import { answer, quoted } from '../../view/picker/answer-words.ts';
import type { JobTitles } from '../../view/picker/job-titles.ts';
import { nameIndex } from '../../view/picker/name-index.ts';
import type { RoleList } from '../../view/picker/role-list.ts';
import { type Meant, type Part, type Understood, understand } from '../../view/picker/understand.ts';
import { element } from '../base/element.ts';
import { placeParts, spreadParts } from './spread-parts.ts';

type TypedPlaces = typeof import('./typed-place.ts');

/** What makes sense of the text in a field. Loaded while the list is read that stands there before anything is typed. */
export interface Understanding {
  understand(text: string): Understood;
  /** Settles when a place behind “in” can be told from a name. */
  ready(text: string): Promise<unknown>;
  /** Id of the US place that stands behind “in”: of “nurse vs teacher in texas”, `us-tx`. */
  placeOf(text: string): string | undefined;
  /** The names in a text, one or several. */
  partsOf(text: string): readonly Part[];
  /** What is said to a text below its field; `asked` where it has to be chosen from before a reader can go on. */
  answer(text: string, meant: Meant, asked: boolean): (Node | string)[];
  /** The one option where several careers were typed, which fills as many fields; `id` is that of the list. */
  partsOption(parts: readonly Part[], id: string): HTMLElement;
  /** A name with the beginnings of its words marked that were typed. */
  marked(name: string, typed: string): (Node | string)[];
  placeParts: typeof placeParts;
  spreadParts: typeof spreadParts;
}

/** Makes sense of texts by a list of roles and by job titles. */
export function understanding(list: RoleList, titles: JobTitles): Understanding {
  const index = nameIndex(list, titles);
  // The list of places is asked for once a text may name one.
  let places: ReturnType<TypedPlaces['typedPlaces']> | undefined;
  let split: Awaited<typeof places>;
  const ready = async (text: string) => {
    if (!/\sin\s+\S/i.test(text)) return;
    places ??= import('./typed-place.ts').then(({ typedPlaces }) => typedPlaces()).catch(() => undefined);
    split = await places;
  };
  const careersIn = (text: string) => {
    ready(text);
    return split?.(text).text ?? text;
  };
  return {
    understand: (text) => understand(careersIn(text), index),
    ready,
    placeOf: (text) => split?.(text).place,
    partsOf(text) {
      const meant = understand(careersIn(text), index);
      return meant.kind === 'several' ? meant.parts : [{ text, meant }];
    },
    marked,
    placeParts,
    spreadParts,
    answer(text, meant, asked) {
      const { shown, heard, missing } = answer(text, meant, list, asked);
      const group = meant.counted && [
        ' ',
        element('a', { href: pathWithBase(paths.occupation(meant.counted)) }, 'Its figures'),
      ];
      return [
        shown,
        ...(group ?? []),
        ...(missing ? waysOut(text) : []),
        heard && element('span', { class: 'unseen' }, heard),
      ];
    },
    partsOption(parts, id) {
      const name = ({ text, meant }: Part) => (meant.kind === 'role' && meant.found[0]?.role.name) || quoted(text);
      return element(
        'li',
        { role: 'option', id: `${id}-parts`, 'aria-selected': 'false' },
        parts.map(name).join(' vs '),
        element('small', {}, ` fills ${parts.length} fields`),
      );
    },
  };
}

function marked(name: string, typed: string): (Node | string)[] {
  const words = typed.toLowerCase().match(/[a-z0-9]+/g) ?? [];
  if (words.length === 0) return [name];
  return name
    .split(new RegExp(`\\b(${words.sort((a, b) => b.length - a.length).join('|')})`, 'i'))
    .map((part, place) => (place % 2 ? element('mark', {}, part) : part));
}

/** Where a reader goes on whose career is not here. */
function waysOut(text: string): (Node | string)[] {
  const ask = askForCareer(text.trim().slice(0, 80));
  return [
    ' ',
    element('a', { href: pathWithBase(paths.roles) }, 'All careers'),
    ' · ',
    element('a', { href: ask.form }, 'Ask for this one'),
    ' or ',
    element('a', { href: ask.mail }, 'by mail'),
  ];
}
