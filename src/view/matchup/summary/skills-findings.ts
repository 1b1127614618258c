import { inWords, list, nameInSentence, sentenceCase } from '../../../domain/format.ts';
import type { Inline } from '../../cite/citation-marks.ts';
import { findingLine } from '../../cite/finding-line.ts';
import type { AskedFor, SkillColumns, ToolColumns } from '../../part/skills.ts';
import { subFindingLine } from './finding-line.ts';

type Lists = { columns: SkillColumns; tools: readonly ToolColumns[] };

/** How much two lists share; behind it what editors would learn first, where they say so. */
export function skillsFinding({ columns, tools }: Lists, written: string | undefined): Inline | undefined {
  const { shared, onlyFirst, onlySecond, oneMaker } = columns;
  const all = shared.length + onlyFirst.length + onlySecond.length;
  const skills = all === 1 ? 'skill' : 'skills';
  const counted = oneMaker ? `${sentenceCase(someOf(shared.length))} of ${all}` : undefined;
  if (written !== undefined) {
    return counted === undefined
      ? findingLine(written)
      : findingLine(`${counted} ${skills} shared. ${written}`, `${counted} shared. ${written}`, written);
  }
  const both = toolsOf(tools);
  const ofTools = both.all > 0 ? `**${someOf(both.shared.length)} of ${both.all}** tools` : '';
  if (counted !== undefined) {
    return findingLine(`**${counted}** ${skills} shared${ofTools && `, ${ofTools}`}.`);
  }
  const apart = 'No maker lists skills for both';
  return findingLine(ofTools ? `${apart}; ${ofTools} shared.` : `${apart}.`);
}

/** “six of 22 shared: Python, SQL, AWS, Docker, Kubernetes and Git” */
export function toolsFinding(tools: readonly ToolColumns[]): Inline | undefined {
  const { shared, all } = toolsOf(tools);
  if (all === 0) return undefined;
  const counted = `${someOf(shared.length)} of ${all} shared`;
  const [first, second] = shared;
  return subFindingLine(
    'tools',
    ...(shared.length > 0 ? [`${counted}: ${list(shared)}`] : []),
    ...(first && second ? [`${counted}, such as ${first} and ${second}`] : []),
    counted,
  );
}

/** “22 names for software developers”, or how many two categories have in common. */
export function askedFinding({ columns }: AskedFor): Inline | undefined {
  const [first, second] = columns;
  const names = (many: number) => `${inWords(many)} ${many === 1 ? 'name' : 'names'}`;
  if (first && !second) {
    const many = names(first.tools.length);
    return subFindingLine('asked', `${many} for ${nameInSentence(first.name)}`, many);
  }
  const both = columns.find(({ slots }) => slots.length === 0)?.tools.length ?? 0;
  return subFindingLine('asked', `${both === 0 ? 'no name' : names(both)} common to both categories`);
}

function toolsOf(tools: readonly ToolColumns[]): { shared: string[]; all: number } {
  const shared = tools.flatMap(({ both }) => both);
  return {
    shared,
    all: shared.length + tools.flatMap(({ onlyFirst, onlySecond }) => [...onlyFirst, ...onlySecond]).length,
  };
}

const someOf = (many: number) => (many === 0 ? 'none' : inWords(many));
