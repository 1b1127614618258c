import { resolveReference } from '../../../domain/figure/figure-reference.ts';
import { type Aliases, aliasesOf, unknownName } from '../../did-you-mean.ts';
import { type Finding, placeOfNode } from '../../problem.ts';
import type { ContentFile } from '../../read-markdown-file.ts';
import type { Rule, RuleContext } from '../../rule.ts';

export const referencesResolve: Rule = {
  id: 'references-resolve',
  description: 'Every citation names a source, and every figure reference names exactly one figure.',
  *check(context) {
    const sources = context.of('source').map(({ id }) => id);
    const former = aliasesOf(context.of('source'));
    for (const file of context.files) {
      yield* inProse(file, sources, former, context);
      yield* unread(file);
    }
    yield* inNewestRelease(context);
    yield* inClaims(context);
  },
};

function* inProse(file: ContentFile, sources: string[], former: Aliases, context: RuleContext): Iterable<Finding> {
  const owner = ['occupation', 'profile', 'salary'].includes(file.kind) ? file.id : undefined;
  for (const node of file.references) {
    const at = { path: file.path, place: placeOfNode(node.position) };
    if (node.type === 'citation' && !sources.includes(node.id)) {
      const { message, meant } = unknownName('source', node.id, sources, former);
      yield {
        ...at,
        message,
        fix: meant ? `Write [@${meant}].` : `Cite a file of content/sources, or add content/sources/${node.id}.md.`,
      };
    }
    if (node.type === 'figureReference') {
      const words = faultOf(node.reference, owner, context);
      if (words) yield { ...at, ...words };
    }
  }
}

/** What begins like a citation or a reference and is none: it would be printed as it is typed. */
function* unread({ path, text, readable, body, references }: ContentFile): Iterable<Finding> {
  if (!readable || !/\[[@=]/.test(text)) return;
  let told = 0;
  const read = new Set(references.map(({ position }) => position?.start.offset));
  const bodyAt = text.length - body.length;
  for (const { 0: sign, index } of text.matchAll(/(?<!\\)\[[@=]/g)) {
    if (read.has(index)) continue;
    // A file full of them is told of its first ones.
    told += 1;
    if (told > 20) return;
    const before = text.slice(0, index);
    const line = before.split('\n').length;
    const column = index - before.lastIndexOf('\n');
    const rest = text.slice(index, text.indexOf('\n', index) === -1 ? undefined : text.indexOf('\n', index));
    const where =
      index < bodyAt
        ? 'among the fields'
        : /^\[[^[]*?\]/.test(rest)
          ? 'in code or in a link'
          : 'that is not closed on its line';
    yield {
      path,
      place: { line, column, endLine: line, endColumn: column + sign.length },
      message: `found "${sign}" ${where}, which is printed as it is typed`,
      fix:
        index < bodyAt
          ? 'Cite in the text below the fields.'
          : `Close it with "]" on the same line, outside of code; where the signs themselves are meant, write \\${sign}.`,
    };
  }
}

/** Older releases may name figures that were withdrawn since. */
function* inNewestRelease(context: RuleContext): Iterable<Finding> {
  const newest = context.of('release').sort((a, b) => (a.id < b.id ? 1 : -1))[0];
  for (const [index, change] of (newest?.data.changes ?? []).entries()) {
    const words = change.new === undefined ? undefined : faultOf(change.figure, undefined, context);
    if (newest && words) yield { path: newest.path, place: newest.placeOf(['changes', index, 'figure']), ...words };
  }
}

function* inClaims(context: RuleContext): Iterable<Finding> {
  for (const { path, data, placeOf } of context.of('claim')) {
    for (const list of ['decidedBy', 'context'] as const) {
      for (const [index, { figure }] of (data[list] ?? []).entries()) {
        const words = faultOf(figure, undefined, context);
        if (words) yield { path, place: placeOf([list, index, 'figure']), ...words };
      }
    }
  }
}

function faultOf(
  reference: string,
  owner: string | undefined,
  context: RuleContext,
): { message: string; fix: string } | undefined {
  const resolution = resolveReference(reference, owner, context.figures);
  if ('figure' in resolution) return undefined;
  if (resolution.problem === 'malformed') {
    return {
      message: `found the figure reference "${reference}", expected the form ${resolution.expected}`,
      fix:
        owner === undefined
          ? 'Outside the file of a role or occupation, begin with its id and a slash.'
          : 'Correct the reference.',
    };
  }
  if (resolution.problem === 'ambiguous') {
    const candidates = [...new Set(resolution.candidates)];
    // The same figure given twice is a fault of the figures, reported there.
    if (candidates.length === 1) return undefined;
    return {
      message: `found the figure reference "${reference}", which names ${candidates.length} figures`,
      fix: `Write one of: ${candidates.join(', ')}.`,
    };
  }
  const renamed = underNewName(reference, context);
  if (renamed) return renamed;
  if (mayBeLeftOut(reference, owner, context)) return undefined;
  const [first, ...others] = resolution.suggestions;
  return {
    message: `found the figure reference "${reference}", which names no figure${first ? `; did you mean "${first}"?` : ''}`,
    fix: first
      ? `Write [=${first}]${others.map((name) => `, or [=${name}]`).join('')}.`
      : 'Add the figure, or remove the reference.',
  };
}

/** A reference by a former or other id of a role. */
function underNewName(reference: string, context: RuleContext): { message: string; fix: string } | undefined {
  const [owner = '', ...rest] = reference.split('/');
  const now = rest.length > 0 ? aliasesOf(context.of('profile')).get(owner) : undefined;
  if (now === undefined) return undefined;
  return {
    message: `found the figure reference "${reference}", which begins with another name of "${now}"`,
    fix: `Write [=${[now, ...rest].join('/')}].`,
  };
}

/** A figure may exist in a file whose faults are reported already. */
function mayBeLeftOut(reference: string, home: string | undefined, { files, observations }: RuleContext): boolean {
  const owner = reference.includes('/') ? reference.slice(0, reference.indexOf('/')) : home;
  const own = files.filter(({ kind, id }) => id === owner && ['occupation', 'profile', 'salary'].includes(kind));
  const missingFile = own.length === 1 && own[0]?.kind !== 'occupation';
  return missingFile || own.some(({ complete }) => !complete) || (own.length > 0 && !observations.complete);
}
