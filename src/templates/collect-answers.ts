import { type Answers, NewFileError, type Question } from './template.ts';

/** Puts a question to an editor; the answer is empty where there is none. */
export type Ask = (question: string) => Promise<string>;

/**
 * Completes what flags say with what an editor answers. A faulty answer is asked for again, a faulty flag is refused.
 *
 * @param ask Absent where nobody can be asked: what is not essential is then left to be written.
 * @throws NewFileError for a faulty flag, or an essential answer that is missing.
 */
export async function collectAnswers(questions: readonly Question[], given: Answers, ask?: Ask): Promise<Answers> {
  const answers: Record<string, readonly [string, ...string[]]> = {};
  const faults: string[] = [];
  for (const question of questions) {
    const flags = given[question.name];
    if (flags) {
      faults.push(...flags.flatMap((flag) => faultOf(question, flag)));
      answers[question.name] = flags;
    } else if (!ask && question.essential) faults.push(`--${question.name} is missing: ${aboutOf(question)}`);
  }
  if (faults.length > 0) throw new NewFileError(faults.join('\n'));
  for (const question of ask ? questions : []) {
    const answer = answers[question.name] ?? (ask && (await answerTo(question, ask)));
    if (answer) answers[question.name] = answer;
  }
  return answers;
}

async function answerTo(question: Question, ask: Ask): Promise<readonly [string, ...string[]] | undefined> {
  for (let before = ''; ; ) {
    const typed = (await ask(`${before}${question.name}: ${aboutOf(question)}`)).trim();
    const answers = (question.many ? typed.split(question.separator ?? ',') : [typed])
      .map((answer) => answer.trim())
      .filter(Boolean);
    const [first, ...rest] = answers;
    if (first === undefined && !question.essential) return undefined;
    const faults = answers.flatMap((answer) => faultOf(question, answer));
    if (first !== undefined && faults.length === 0) return [first, ...rest];
    before = `${faults.length > 0 ? faults.join('\n') : 'This answer is needed: the file is named after it.'}\n`;
  }
}

function faultOf({ name, fault }: Question, answer: string): string[] {
  const found = fault(answer);
  return found === undefined ? [] : [`--${name}: ${found}`];
}

/** What is asked, with an example or the words it may hold, and what an empty answer means. */
function aboutOf({ about, many, separator, essential }: Question): string {
  const { description = '', example, values } = about;
  const form = values ? `One of: ${values.join(', ')}.` : `Example: ${String(example)}`;
  const notes = [
    ...(many ? [`Several are separated by ${separator ?? 'commas'}.`] : []),
    ...(essential ? [] : ['Empty: left to be written, or left out.']),
  ];
  // An example has no full stop of its own, so that nobody types one.
  return [`${description} ${form}`, notes.join(' ')].filter(Boolean).join('\n');
}
