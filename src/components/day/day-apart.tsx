import type { CareerDay } from '../../view/day/career-day.ts';
import { careerSectionNames } from '../../view/part/career/career-section-names.ts';
import { Fold } from '../base/section.tsx';
import { SubFold } from '../base/sub-fold.tsx';
import { Inline } from '../base/text.tsx';
import { AnswerLines } from './answer-lines.tsx';

/** All answers of one career beside the medians of all occupations: plain numbers, by scale. */
function AnswerTables({ groups }: { groups: CareerDay['all'] }) {
  const questions = groups.reduce((sum, { lines }) => sum + lines.length, 0);
  return (
    <SubFold name={`All ${questions} answers, by scale`}>
      <div class="by-scale">
        {groups.map(({ heading, points, lines }, index) => (
          <table>
            <caption>
              <b>{heading}</b>{' '}
              <small>
                1 {points[0]}, 5 {points.at(-1)}
              </small>
            </caption>
            <thead class={index > 0 ? 'unseen' : undefined}>
              <tr>
                <td />
                <th scope="col">Here</th>
                <th scope="col">All</th>
              </tr>
            </thead>
            <tbody>
              {lines.map(({ name, numbers }) => (
                <tr>
                  <th scope="row">{name}</th>
                  {numbers.map((number) => (
                    <td>{number}</td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        ))}
      </div>
    </SubFold>
  );
}

/** What sets the day of a career apart from that of all occupations. */
export function DayApart({ view }: { view: CareerDay | undefined }) {
  if (!view) return null;
  return (
    <Fold id="day" heading={careerSectionNames.day} finding={view.finding}>
      <div>
        <AnswerLines lines={view.lines} slots={[1, 0]} />
      </div>
      <aside class="note">
        <p>
          <Inline parts={view.note} />
        </p>
      </aside>
      <AnswerTables groups={view.all} />
    </Fold>
  );
}
