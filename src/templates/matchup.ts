import { pairId } from '../view/base/site-paths.ts';
import { exists } from './existing-ids.ts';
import { answerValues, newFile } from './new-file.ts';
import { fieldQuestion } from './questions.ts';
import { NewFileError, type Template } from './template.ts';

/** The sections of which an editor says what they find. */
const findings = ['skills', 'work', 'choose'];

/** content/matchups/<a>-vs-<b>.md: the editors’ text on a pair. The pair itself needs no file. */
export const matchup: Template = {
  name: 'matchup',
  description: 'the editors’ text on two roles; their comparison is there without it',
  questions: (known) => {
    const also = exists('profile', known);
    return [
      fieldQuestion('occupation', ['roles', 0, 'id'], { name: 'first', essential: true, also }),
      fieldQuestion('occupation', ['roles', 0, 'id'], { name: 'second', essential: true, also }),
      fieldQuestion('matchup', ['difference']),
      ...findings.map((section) => fieldQuestion('matchup', ['findings', section])),
    ];
  },
  files(answers) {
    const [first = ''] = answers.first ?? [];
    const [second = ''] = answers.second ?? [];
    if (first === second) throw new NewFileError(`--second: found "${second}" twice. Name two different roles.`);
    const found = answerValues('matchup', answers, findings, ['findings']);
    const values = {
      ...answerValues('matchup', answers, ['difference']),
      ...(Object.keys(found).length > 0 && { findings: found }),
    };
    return [newFile('matchup', pairId([first, second]), values)];
  },
};
