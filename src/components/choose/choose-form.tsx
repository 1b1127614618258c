import { choiceWeights } from '../../schema/vocabulary.ts';
import { plainWeight } from '../../view/choose/choice-state.ts';
import type { ChoosePage as View } from '../../view/choose/choose-page.ts';
import { RolePicker } from '../picker/role-picker.tsx';
import { PlaceField } from '../places/place-field.tsx';

function Weigh({ term }: { term: View['terms'][number] }) {
  return (
    <fieldset data-term={term.id}>
      <legend>
        {term.label}
        <span data-receipt="">{term.description}</span>
      </legend>
      {choiceWeights.map((word, weight) => (
        <label>
          <input type="radio" name={term.id} value={weight} checked={weight === plainWeight} />
          {word}
        </label>
      ))}
    </fieldset>
  );
}

/**
 * Two to four roles, the place of their pay, how much each term matters, and what comes of it, with a line that stays in view. Absent without
 * script: there the guide and the links serve.
 */
export function ChooseForm({ view }: { view: View }) {
  return (
    <div class="choosing" data-live="">
      <RolePicker id="choose" stays="Weigh them" />
      <PlaceField id="choose-place" name="" />
      <form class="weights" autocomplete="off" data-weights="">
        <h2>How much does each of these matter to you?</h2>
        {view.terms.map((term) => (
          <Weigh term={term} />
        ))}
      </form>
      <section id="weighed" hidden>
        <h2>Your terms, in your order</h2>
        <p data-finding="">
          No score and no winner: the order is yours, the figures are the publishers’, the ratings the editors’. Figures
          of another occupation are shown, and decide nothing.
        </p>
        <div class="wide" />
      </section>
      <p class="standing" role="status" data-standing="">
        Choose two careers to see where your terms point.
      </p>
    </div>
  );
}
