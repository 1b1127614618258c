import { choiceWeights } from '../../schema/vocabulary.ts';
import { mostRoles } from '../../view/base/most-roles.ts';
import { paths } from '../../view/base/site-paths.ts';
import { plainWeight } from '../../view/choose/choice-state.ts';
import type { ChoosePage as View } from '../../view/choose/choose-page.ts';
import { pathWithBase } from '../base/address.ts';
import { Glyph } from '../base/badges.tsx';

const places = Array.from({ length: mostRoles }, (_, index) => (index + 1) as 1 | 2 | 3 | 4);

function RoleSelect({ slot, families }: { slot: 1 | 2 | 3 | 4; families: View['families'] }) {
  return (
    <label>
      <span class="role">
        <Glyph slot={slot} />
        {slot < 3 ? `Role ${slot}` : `Role ${slot}, if you like`}
      </span>
      <select name="role">
        <option value="">{slot < 3 ? 'Choose a role' : 'None'}</option>
        {families.map(({ name, roles }) => (
          <optgroup label={name}>
            {roles.map((role) => (
              <option value={role.id} data-aliases={role.aliases.join(' ') || undefined}>
                {role.name}
              </option>
            ))}
          </optgroup>
        ))}
      </select>
    </label>
  );
}

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

/** Two to four roles, and how much each term matters. Absent without script: there the guide and the links serve. */
export function ChooseForm({ view }: { view: View }) {
  return (
    <form class="pick choose" autocomplete="off" data-live="" data-figures={pathWithBase(paths.termFigures)}>
      <div class="roles">
        {places.map((slot) => (
          <RoleSelect slot={slot} families={view.families} />
        ))}
      </div>
      <p>How much does each of these matter to you?</p>
      {view.terms.map((term) => (
        <Weigh term={term} />
      ))}
      <p class="small" role="status" />
    </form>
  );
}
