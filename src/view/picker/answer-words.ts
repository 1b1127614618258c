import { type FoundRole, fits } from './find-roles.ts';
import type { RoleList } from './role-list.ts';
import type { Meant } from './understand.ts';

/** What a picker says to what was typed. */
export interface Answer {
  /** Said below the field; empty where the list below says it. */
  shown: string;
  /** Told to those who do not see the list. */
  heard: string;
  /** Whether the career may be missing, so that a reader is told how to ask for it. */
  missing: boolean;
}

const few = 8;

/** A text in quotation marks, as far as it is a name. */
export function quoted(text: string): string {
  const [...letters] = text.trim().replace(/\s+/g, ' ');
  return `“${letters.length > 40 ? `${letters.slice(0, 40).join('')}…` : letters.join('')}”`;
}

/** Answers what was typed; `asked` where a reader wants to go on with it and has to choose first. */
export function answer(text: string, { kind, found, counted }: Meant, list: RoleList, asked = false): Answer {
  const typed = quoted(text);
  const [first] = found;
  const none = `No career here is called ${typed}.`;
  if (kind === 'foreign')
    return {
      shown: `${typed} has no Latin letter, so no name here can match it. Careers are found by their English names, such as ${quoted(list.roles[0]?.name ?? '')}.`,
      heard: '',
      missing: false,
    };
  if (counted)
    return {
      shown: `Official statistics count ${typed} under “${counted.name}”, which holds too many kinds of work to be one career here.`,
      heard: '',
      missing: false,
    };
  if (kind === 'nothing') return { shown: `${none} ${covered(list)}`, heard: '', missing: true };
  if (kind === 'question') {
    const [, next] = found;
    const meant = first && (!next || (isName(first) && !isName(next))) ? first.role.name : 'one of these';
    return { shown: `${none} Did you mean ${meant}?`, heard: '', missing: true };
  }
  const one = found.length === 1;
  const does = first?.lists === undefined ? (one ? 'fits' : 'fit') : `${one ? 'lists' : 'list'} ${first.lists}`;
  const fit = `${count(found.length)}${kind === 'all' ? '' : ` ${does}`}`;
  if (!asked || kind === 'all') return { shown: '', heard: `${fit}.`, missing: false };
  return { shown: `${fit}. ${one ? `Did you mean ${first?.role.name}?` : 'Choose one.'}`, heard: '', missing: false };
}

/** Whether a name is the very one that was meant. */
const isName = ({ fit }: FoundRole) => fit < fits.begins;

const count = (number: number) => (number === 1 ? 'One career' : `${number} careers`);

/** What the site covers, by family where these are few. */
function covered({ roles }: RoleList): string {
  const families = [...new Set(roles.map(({ family }) => family))];
  const which = families.length > few ? '' : `: ${families.join(' · ')}`;
  return `${count(roles.length)} are here so far${which}.`;
}
