import type { Role, Source } from '../domain/dataset.ts';
import { inWords, list, midSentence } from '../domain/format.ts';
import type { Citations, Inline } from './citations.ts';

type FindSource = (id: string) => Source;

/**
 * What the lists of the second role hold that those of the first do not: one sentence on skills and one on tools, as far
 * as either is listed. Skills are set against each other only where both lists have one maker.
 */
export function pathBetween(from: Role, to: Role, source: FindSource, cite: Citations): Inline[] {
  return [skillsMissing(from, to, source, cite), toolsMissing(from, to)].filter((sentence) => sentence.length > 0);
}

function skillsMissing(from: Role, to: Role, source: FindSource, cite: Citations): Inline {
  const names = to.profile.skills.map(({ name }) => name);
  const has = from.profile.skills.map(({ name }) => name);
  const [maker, other] = [to, from].map(({ profile }) => profile.skills[0]?.source);
  const framework = maker && source(maker);
  const mark: Inline = framework ? [cite.source(framework)] : [];
  const whose = framework ? `that ${framework.short} lists` : 'on the editors’ list';
  if (names.length === 0) return [];
  if (has.length === 0 || maker !== other) {
    const why =
      has.length === 0 ? `no list is held for ${from.plural}` : `the list for ${from.plural} has another maker`;
    return [
      `The ${inWords(names.length)} skills ${whose} for ${to.plural} are ${inSentence(names)}`,
      ...mark,
      `; ${why}, so none of them can be called missing.`,
    ];
  }
  const missing = names.filter((name) => !has.includes(name));
  if (missing.length === 0) {
    return [
      `All ${inWords(names.length)} skills ${whose} for ${to.plural} are on the list for ${from.plural} too.`,
      ...mark,
    ];
  }
  const count =
    missing.length === names.length
      ? `None of the ${inWords(names.length)} skills ${whose} for ${to.plural} is`
      : `Of the ${inWords(names.length)} skills ${whose} for ${to.plural}, ${inWords(missing.length)} ${missing.length === 1 ? 'is' : 'are'} not`;
  return [`${count} on the list for ${from.plural}: ${inSentence(missing)}.`, ...mark];
}

const inSentence = (names: readonly string[]) => list(names.map(midSentence));

function toolsMissing(from: Role, to: Role): Inline {
  const tools = to.profile.tools.map(({ name }) => name);
  const has = from.profile.tools.map(({ name }) => name);
  const missing = tools.filter((name) => !has.includes(name));
  if (tools.length === 0 || has.length === 0) return [];
  if (missing.length === 0) return [`Every tool listed for ${to.plural} is listed for ${from.plural} too.`];
  const count =
    missing.length === tools.length
      ? `None of the ${inWords(tools.length)} tools listed for ${to.plural} is`
      : `Of the ${inWords(tools.length)} tools listed for ${to.plural}, ${inWords(missing.length)} ${missing.length === 1 ? 'is' : 'are'} not`;
  return [`${count} listed for ${from.plural}: ${list(missing)}.`];
}
