import { askedFor } from '../../view/picker/picked-roles.ts';
import { Glyph } from '../base/badges.tsx';

/** The name of a role as one that is chosen. */
interface Chosen {
  id: string;
  name: string;
}

/**
 * The form in which a reader picks two to four roles; a script makes it work. Absent without script: there the lists of
 * links serve. `id` tells two of them on one page apart, `chosen` is the role to begin with.
 */
export function RolePicker({ id, chosen }: { id: string; chosen?: Chosen }) {
  return (
    <form class="pick picker" autocomplete="off" data-live="" data-picker="" data-chosen={chosen?.id}>
      <ul class="chosen">
        {chosen && (
          <li>
            <span class="role">
              <Glyph slot={1} />
              {chosen.name}
            </span>
          </li>
        )}
      </ul>
      <div>
        <label for={id}>
          <span class="role">
            <Glyph slot={chosen ? 2 : 1} />
            {askedFor(chosen ? 1 : 0)}
          </span>
        </label>
        <input
          id={id}
          type="text"
          role="combobox"
          autocomplete="off"
          autocapitalize="none"
          spellcheck={false}
          autofocus={id === dialogInput}
          placeholder="Type a name"
          aria-autocomplete="list"
          aria-expanded="false"
          aria-controls={`${id}-list`}
        />
      </div>
      <button class="button primary">Compare</button>
      <p class="small" role="status" />
      <div id={`${id}-list`} class="options" role="listbox" aria-label="Roles" tabindex={-1} hidden />
    </form>
  );
}

const dialogInput = 'pick-anywhere';

/** The picker that opens from any page, by a link with `data-pick`. */
export function PickerDialog() {
  return (
    <dialog class="pickers" aria-labelledby="pickers" data-live="">
      <button type="button">Close</button>
      <h2 id="pickers">Compare roles</h2>
      <RolePicker id={dialogInput} />
    </dialog>
  );
}
