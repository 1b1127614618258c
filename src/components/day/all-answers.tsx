import type { ScaleGroup } from '../../view/day/all-by-scale.ts';
import { SubFold } from '../base/sub-fold.tsx';
import { AnswerDrawing } from './answer-lines.tsx';

/** All questions by scale, each with its marks; `whose` says whose the numbers are. */
export function AllAnswers({ groups, whose }: { groups: readonly ScaleGroup[]; whose: readonly [string, string] }) {
  const questions = groups.reduce((sum, { lines }) => sum + lines.length, 0);
  return (
    <SubFold name={`All ${questions} answers, by scale`}>
      <div class="by-scale">
        {groups.map(({ heading, points, lines }) => (
          <div>
            <h4>{heading}</h4>
            <p class="small">{points.join(' · ')}</p>
            <ul>
              {lines.map((line) => (
                <li>
                  <span>{line.name}</span>
                  <AnswerDrawing line={line} little />
                  {line.numbers.map((number, index) => (
                    <small>
                      <span class="unseen">{whose[index]}: </span>
                      {number}
                    </small>
                  ))}
                </li>
              ))}
            </ul>
          </div>
        ))}
      </div>
    </SubFold>
  );
}
