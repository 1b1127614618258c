import type { OpenedDay as View } from '../../view/day/opened-day.ts';
import { AllAnswers } from './all-answers.tsx';
import { AnswerLines } from './answer-lines.tsx';

/** The answers furthest apart, and of two that are alike what sets both apart from most occupations. */
export function OpenedDay({ view: { apart, alike } }: { view: View }) {
  return (
    <>
      <AnswerLines lines={apart} slots={[1, 2]} />
      {alike.length > 0 && (
        <>
          <h3>Alike, and unlike most occupations</h3>
          <AnswerLines lines={alike} slots={[undefined, 0]} />
        </>
      )}
    </>
  );
}

/** What the lines mean, and how common so many differences are: goes on in the note of the part. */
export function DayNotes({ view: { common, alike }, standsIn }: { view: View; standsIn: string }) {
  return (
    <>
      {' '}
      {standsIn}
      Line: five answers, the least at left; word: about which one, on average.
      {alike.length > 0 && ' Pale: the middle half of all occupations; tick: their median.'} Asked of workers or
      experts; shown from half a step apart, as no error is held. {common}
    </>
  );
}

/** All answers, below the lines and their notes. */
export function DayAnswers({ view, whose }: { view: View; whose: readonly [string, string] }) {
  return <AllAnswers groups={view.all} whose={whose} />;
}
