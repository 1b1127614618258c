import { basename, dirname, extname } from 'node:path/posix';
import { nearestWord } from '../../../domain/nearest-word.ts';
import { type Collection, collections } from '../../../schema/collections.ts';
import { type TableKind, tables } from '../../../schema/table/tables.ts';
import { startOfFile } from '../../problem.ts';
import type { Rule } from '../../rule.ts';

export const unknownFile: Rule = {
  id: 'unknown-file',
  description: 'Every file in content/ belongs to a collection: a file in the wrong place would never be shown.',
  *check(context) {
    for (const { path, what } of context.noFiles) {
      yield {
        path,
        place: startOfFile,
        message: `found ${what}, expected a file`,
        fix: `Put the file itself in its place, or take it out of ${context.folder}/.`,
      };
    }
    for (const path of context.strangers) {
      const candidates = places(path).map((place) => place.replace(/^content\//, `${context.folder}/`));
      const meant = nearestWord(path, candidates);
      yield {
        path,
        place: startOfFile,
        message: `found a file that belongs to no collection${meant ? `; did you mean ${meant}?` : ''}`,
        fix: meant
          ? `Rename it to ${meant}.`
          : `Move it out of ${context.folder}/, or to one of: ${examples.join(', ')}.`,
      };
    }
  },
};

const examples = [
  ...Object.values<Pick<Collection, 'example'>>(collections),
  ...Object.values<Pick<TableKind, 'example'>>(tables),
].map(({ example }) => example);

/** Where a file with this name could belong. */
function places(path: string): string[] {
  const name = basename(path, extname(path));
  const folder = basename(dirname(path));
  return examples.map((example) =>
    example.includes('/<id>/') ? example.replace('<id>', folder) : example.replace(/<\w+>/, name),
  );
}
