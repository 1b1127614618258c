import { dataset } from '../published.ts';
import { askNumber } from '../view/number/ask-number.ts';
import { figureIndex } from '../view/number/dataset-lines.ts';
import { replyText } from '../view/number/reply-text.ts';
import { jobTitles } from '../view/picker/job-titles.ts';
import { nameIndex } from '../view/picker/name-index.ts';
import { roleList } from '../view/picker/role-list.ts';

/** `npm run whence -- "137470 nurse"`: what is held that a number equals; the exit code is 1 where nothing is said to it. */
function whence(words: readonly string[]): void {
  const list = roleList(dataset);
  const reply = askNumber(words.join(' '), figureIndex(dataset), nameIndex(list, jobTitles(dataset, list)));
  console.log(replyText(reply));
  if (!reply.answer) process.exitCode = 1;
}

whence(process.argv.slice(2));
