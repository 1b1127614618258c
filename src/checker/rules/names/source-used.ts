import { sourceThatFills } from '../../read-content.ts';
import type { Rule, RuleContext } from '../../rule.ts';
import { sourcedObjects } from '../../sourced-objects.ts';

export const sourceUsed: Rule = {
  id: 'source-used',
  description: 'Every source is used by a figure, a judgement or a citation outside its own file.',
  *check(context) {
    const used = usedSources(context);
    const unread = unreadText(context);
    for (const file of context.of('source')) {
      if (used.has(file.id) || mayBeUsedIn(unread, file.id)) continue;
      yield {
        path: file.path,
        place: file.placeOf(['title']),
        message: `found the source "${file.id}", which nothing cites`,
        fix: `Cite it with "source: ${file.id}" or [@${file.id}], or delete the file.`,
      };
    }
  },
};

function usedSources(context: RuleContext): Set<string> {
  const used = new Set([
    ...context.observations.rows.map(({ data }) => data.source),
    ...[
      ...context.areaTables,
      ...context.pairTables,
      ...context.filedTables,
      ...context.seriesTables,
      ...context.groupTables,
    ]
      .filter(({ rows, complete }) => rows.length > 0 || !complete)
      .map(({ source }) => source),
  ]);
  for (const { folder } of context.wageTables) used.add(sourceThatFills(context.files, folder)?.id ?? '');
  for (const file of context.files) {
    // A release tells of figures, it holds none.
    if (file.kind === 'release') continue;
    for (const { source } of sourcedObjects(file.raw)) used.add(source);
    for (const node of file.references) {
      if (node.type === 'citation' && !(file.kind === 'source' && file.id === node.id)) used.add(node.id);
    }
  }
  return used;
}

/** Text of files that could not be read as data: what they cite is not known, but may be guessed. */
function unreadText({ files, observations, texts }: RuleContext): string[] {
  const unread = files.filter(({ raw }) => raw === undefined).map(({ text }) => text);
  return observations.complete ? unread : [...unread, texts.get(observations.path) ?? ''];
}

function mayBeUsedIn(texts: string[], id: string): boolean {
  return texts.some((text) => new RegExp(`(^|[^a-z0-9-])${id}($|[^a-z0-9-])`, 'm').test(text));
}
