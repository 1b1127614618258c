import type { Role, Source } from '../../domain/dataset.ts';
import { inWords, list, listOfPhrases, midSentence, sentenceCase } from '../../domain/format.ts';
import type { CitationMarks, Inline } from '../cite/citation-marks.ts';
import { entryInstead } from '../part/framework-entry.ts';

type FindSource = (id: string) => Source;

/**
 * What the lists of the second role hold that those of the first do not: one sentence on skills and one on tools, as far
 * as either is listed. Skills are set against each other only where both lists have one maker.
 */
export function pathBetween(from: Role, to: Role, source: FindSource, cite: CitationMarks): Inline[] {
  return [skillsMissing(from, to, source, cite), toolsMissing(from, to)].filter((sentence) => sentence.length > 0);
}

function skillsMissing(from: Role, to: Role, source: FindSource, cite: CitationMarks): Inline {
  const names = to.profile.skills.map(({ name }) => name);
  const has = from.profile.skills.map(({ name }) => name);
  const [maker, other] = [to, from].map(({ profile }) => profile.skills[0]?.source);
  const framework = maker && source(maker);
  const mark: Inline = framework ? [cite.source(framework)] : [];
  const entry = entryInstead(to, to.profile.skills);
  const whose = framework ? `that the ${framework.short} lists` : 'on the editors’ list';
  const listed = `${counted(names.length, 'skill')} ${whose} ${entry ? `under “${entry}”` : `for ${to.plural}`}`;
  if (names.length === 0) return [];
  if (has.length === 0 || maker !== other) {
    const why =
      has.length === 0 ? `no list is held for ${from.plural}` : `the list for ${from.plural} has another maker`;
    return [
      `The ${listed} ${names.length === 1 ? 'is' : 'are'} ${inSentence(names)}.`,
      ...mark,
      ` ${sentenceCase(why)}, so ${names.length === 1 ? 'it cannot' : 'none of them can'} be called missing.`,
    ];
  }
  const missing = names.filter((name) => !has.includes(name));
  const there = `on the list for ${from.plural}`;
  if (missing.length === 0) {
    const all = names.length === 1 ? `The ${listed} is` : `All ${listed} are`;
    return [`${all.replace('All two', 'Both')} ${there} too.`, ...mark];
  }
  return [`${missingOf(missing.length, names.length, listed)} ${there}: ${inSentence(missing)}.`, ...mark];
}

/** “one skill”, “nine skills” */
const counted = (many: number, what: string) => `${inWords(many)} ${what}${many === 1 ? '' : 's'}`;

/** “Of the nine skills listed for builders, five are not”, which says where they are not next. */
function missingOf(missing: number, all: number, listed: string): string {
  if (all === 1) return `The ${listed} is not`;
  if (missing === all) return `None of the ${listed} is`;
  return `Of the ${listed}, ${inWords(missing)} ${missing === 1 ? 'is' : 'are'} not`;
}

const inSentence = (names: readonly string[]) => listOfPhrases(names.map(midSentence));

function toolsMissing(from: Role, to: Role): Inline {
  const tools = to.profile.tools.map(({ name }) => name);
  const has = from.profile.tools.map(({ name }) => name);
  const missing = tools.filter((name) => !has.includes(name));
  if (tools.length === 0 || has.length === 0) return [];
  if (missing.length === 0) return [`Every tool listed for ${to.plural} is listed for ${from.plural} too.`];
  const listed = `${counted(tools.length, 'tool')} listed for ${to.plural}`;
  return [`${missingOf(missing.length, tools.length, listed)} listed for ${from.plural}: ${list(missing)}.`];
}
