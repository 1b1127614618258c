import { dataset, occupationsByPlace, placesOf } from '../published.ts';
import { askNumber, placesAsked } from '../view/number/ask-number.ts';
import { figureIndex } from '../view/number/dataset-lines.ts';
import { replyText } from '../view/number/reply-text.ts';
import { jobTitles } from '../view/picker/job-titles.ts';
import { nameIndex } from '../view/picker/name-index.ts';
import { roleList } from '../view/picker/role-list.ts';

/** `npm run whence -- "137470 nurse"`: what is held that a number equals; the exit code is 1 where nothing is said to it. */
function whence(words: readonly string[]): void {
  const list = roleList(dataset);
  const text = words.join(' ');
  const index = figureIndex(dataset, occupationsByPlace);
  const names = nameIndex(list, jobTitles(dataset, list));
  const pays = placesAsked(text, index, names).flatMap((occupation) => {
    const columns = placesOf(occupation);
    return columns ? [{ occupation, columns, places: dataset.places }] : [];
  });
  const reply = askNumber(text, index, names, pays);
  console.log(replyText(reply));
  if (!reply.answer) process.exitCode = 1;
}

whence(process.argv.slice(2));
