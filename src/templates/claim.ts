import { exists, namesFigure } from './existing-ids.ts';
import { answerValues, blankItem, newFile } from './new-file.ts';
import { fieldQuestion, idQuestion } from './questions.ts';
import type { Template } from './template.ts';

const printing = ['by', 'date', 'says', 'about', 'credits'];
const deciding = ['claimed', 'roundedTo'];

/** content/claims/<id>.md */
export const claim: Template = {
  name: 'claim',
  description: 'a number in circulation',
  questions: (known) => [
    idQuestion('claim', known, 'Id: says what the number is.', 'bls-22-percent-to-2030-for-developers'),
    ...['statement', 'topic', 'verdict'].map((name) => fieldQuestion('claim', [name])),
    fieldQuestion('claim', ['roles', 0], { many: true, also: exists('profile', known) }),
    fieldQuestion('claim', ['occupations', 0], { many: true, also: exists('occupation', known) }),
    ...printing.map((name) => fieldQuestion('claim', ['printed', 0, name])),
    fieldQuestion('claim', ['printed', 0, 'quoted', 0], { many: true, separator: '|' }),
    fieldQuestion('claim', ['decidedBy', 0, 'figure'], { also: namesFigure(known) }),
    ...deciding.map((name) => fieldQuestion('claim', ['decidedBy', 0, name])),
  ],
  files(answers) {
    const { roles, occupations, quoted, figure } = answers;
    const printed = blankItem('claim', ['printed', 0], {
      ...answerValues('claim', answers, printing, ['printed', 0]),
      ...(quoted && { quoted }),
    });
    const decides =
      figure &&
      blankItem('claim', ['decidedBy', 0], {
        ...answerValues('claim', answers, deciding, ['decidedBy', 0]),
        figure: figure[0],
      });
    return [
      newFile('claim', answers.id?.[0] ?? '', {
        ...answerValues('claim', answers, ['statement', 'topic', 'verdict']),
        ...(roles && { roles }),
        ...(occupations && { occupations }),
        printed: [printed],
        ...(decides && { decidedBy: [decides] }),
      }),
    ];
  },
};
