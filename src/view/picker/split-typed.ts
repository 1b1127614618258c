/** What stands before two names in a question or a wish. */
const lead =
  /^(?:please )?(?:compare|comparing|comparison (?:of|between)|(?:what(?:’s|'s|s| is) )?(?:the )?difference between|which (?:is better|pays more|earns more)[:,]?)\s+/iu;

/** Between two names, whatever they are. A name may have an “or” or an “and”, so those count only by what stands round them. */
const versus = /\s+(?:vs?\.?|versus|against|compared (?:to|with))\s+|-(?:vs|versus)-/iu;
const and = /\s+(?:or|and|&)\s+|\s*[,;/|]\s*/iu;
/** As in “compare a with b”. */
const afterLead = /\s+(?:or|and|&|with|to)\s+|\s*[,;/|]\s*/iu;

/** What has no name on one of its sides yet. */
const unfinished =
  /\s+(?:vs?\.?|versus|against|compared(?: to| with)?|or|and|&|with)\s*$|^(?:vs?\.?|versus|or|and|&)\s+|^(?:compare|comparing|difference between)\s*$/giu;

/** An address of a page that was pasted. */
const pasted = /^\S*\/(?:compare|roles|embed)\/(?:\?roles=)?([^/?#\s]+)\S*$/iu;

export interface SplitText {
  /** The names in what was typed; one where nothing parts them. */
  parts: string[];
  /** False where what parts them may belong to a name. */
  surely: boolean;
}

const cut = (text: string, by: RegExp) =>
  text
    .split(by)
    .map((part) => part.replace(/^(?:an?|the)\s+(?=\S)/iu, '').trim())
    .filter(Boolean);

/** The names in “a vs b”, “a or b”, “compare a and b” and the like. */
export function splitTyped(text: string): SplitText {
  const asked = text
    .trim()
    .replace(pasted, '$1')
    .replace(/(?<=\S)[?!.\s]+$/u, '');
  const names = asked.replace(lead, '');
  const led = names !== asked;
  const finished = names.replace(unfinished, '');
  const surely = cut(finished, versus);
  if (surely.length > 1) return { parts: surely, surely: true };
  const parts = cut(finished, led ? afterLead : and);
  return { parts: parts.length > 0 ? parts : [finished], surely: led && parts.length > 1 };
}
