import { list } from '../../domain/format.ts';
import { currencies } from '../../schema/countries.ts';
import { homeCountry } from '../../schema/home-country.ts';
import { answer, quoted } from '../picker/answer-words.ts';
import type { NameIndex } from '../picker/name-index.ts';
import { understandOne } from '../picker/understand.ts';
import type { FigureIndex } from './figure-lines.ts';
import { answerNumber, type NamedCareers, type NumberAnswer } from './number-answer.ts';
import { heldCurrencies, type NumberQuestion, readQuestion } from './number-question.ts';
import { categoriesByPlace, type PayByPlace, withPlaces } from './place-lines.ts';

/** What is said to a question. */
export interface NumberReply {
  /** Why there is no answer, or what was not understood beside the number; empty where all was. */
  notice: string;
  answer?: NumberAnswer;
}

/** More careers than these are too many to be meant by one word. */
const mostMeant = 60;

/** A question that was read, and the careers it names. */
interface ReadNumber {
  question: NumberQuestion;
  named?: NamedCareers;
  notice: string;
}

function readNumber(text: string, index: FigureIndex, names: NameIndex): ReadNumber {
  const question = readQuestion(text);
  return question.kind === 'number'
    ? { question, ...namedBy(question.words, index, names) }
    : { question, notice: unread(question, text) };
}

/** Ids of the categories whose pay by place belongs to the one career that a question names. */
export function placesAsked(text: string, index: FigureIndex, names: NameIndex): string[] {
  const [career, another] = readNumber(text, index, names).named?.ids ?? [];
  return career === undefined || another !== undefined ? [] : categoriesByPlace(index, career);
}

/**
 * Answers a question as it was typed: a number, with or without the name of a career.
 *
 * @param pays Of the categories of `placesAsked`.
 */
export function askNumber(
  text: string,
  index: FigureIndex,
  names: NameIndex,
  pays: readonly PayByPlace[] = [],
): NumberReply {
  const { question, named, notice } = readNumber(text, index, names);
  if (question.kind !== 'number') return { notice };
  const held = pays.length > 0 ? withPlaces(index, pays) : index;
  const careerName = (id: string) => names.list.roles.find((role) => role.id === id)?.name ?? id;
  return { notice, answer: answerNumber(held, question.number, careerName, named) };
}

function unread(question: Exclude<NumberQuestion, { kind: 'number' }>, text: string): string {
  switch (question.kind) {
    case 'several': {
      const numbers = question.numbers.map(quoted);
      return `There are ${numbers.length} numbers here, ${list(numbers)}. Ask for one at a time.`;
    }
    case 'unreadable':
      return `${quoted(question.written)} cannot be read as one number. Write it as 137,470, 136k or 1.9 million.`;
    case 'currency': {
      const held = heldCurrencies.map((key) => currencies[key].label);
      return `No pay in ${question.sign} is held here. Pay is held in ${list(held)}.`;
    }
    case 'none':
      return text.trim() === ''
        ? 'Write a number, such as 137,470 or 22%, with or without a career.'
        : `There is no number in ${quoted(text)}. Write one in the digits 0 to 9, such as 137,470 or 22%.`;
  }
}

/** The careers that words name, or what is said where they name none. */
function namedBy(words: string, index: FigureIndex, names: NameIndex): { named?: NamedCareers; notice: string } {
  if (words === '') return { notice: '' };
  const meant = understandOne(words, names);
  const [first] = meant.found;
  if (meant.kind === 'role' && first) {
    const { id, name } = first.role;
    return { named: { ids: [id], name: pluralOf(index, id) ?? name }, notice: '' };
  }
  if (meant.kind === 'chooser' && meant.found.length <= mostMeant)
    return { named: { ids: meant.found.map(({ role }) => role.id), name: quoted(words) }, notice: '' };
  const { shown } = answer(words, meant, names.list);
  return { notice: `${shown || `${quoted(words)} is no name of one career.`} All careers are looked through.` };
}

/** Several people of a career: under its own title, or as the category is called that it is. */
function pluralOf({ owners }: FigureIndex, id: string): string | undefined {
  const own = owners.filter(({ career }) => career === id);
  return (own.find(({ kind }) => kind === 'role') ?? own.find(({ country }) => country === homeCountry))?.plural;
}
