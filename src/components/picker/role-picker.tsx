import type { Slot } from '../../view/base/slot.ts';
import { askedFor } from '../../view/picker/picked-roles.ts';
import { Glyph } from '../base/badges.tsx';

/** The name of a role as one that is chosen. */
interface Chosen {
  id: string;
  name: string;
}

/**
 * The form in which a reader picks two to four careers; a script makes it work. Absent without script: there the lists of
 * links serve. `id` tells two of them on one page apart, `chosen` is the role to begin with, `such` are two names that show
 * what may be typed; `stays` is what the button says where the careers are used on the same page.
 */
export function RolePicker({
  id,
  chosen,
  such = [],
  stays,
}: {
  id: string;
  chosen?: Chosen;
  such?: readonly string[];
  stays?: string;
}) {
  return (
    <form class="picker" autocomplete="off" data-live="" data-picker="" data-chosen={chosen?.id} data-stays={stays}>
      <Field id={id} slot={1} {...(chosen && { value: chosen.name })} such={such[0]} />
      <Field id={`${id}-2`} slot={2} such={such[1]} />
      <button class="button primary">{stays ?? 'Compare'}</button>
      <p class="small" role="status" data-told="" />
    </form>
  );
}

/** One field with its list of careers, and what is said of the text in it. */
function Field({ id, slot, value, such }: { id: string; slot: Slot; value?: string; such: string | undefined }) {
  return (
    <div data-field="">
      <label for={id}>
        <span class="role">
          <Glyph slot={slot} />
          {askedFor(slot - 1)}
        </span>
      </label>
      <input
        id={id}
        type="text"
        role="combobox"
        value={value}
        data-held={value === undefined ? undefined : ''}
        placeholder={such}
        autocomplete="off"
        autocapitalize="none"
        spellcheck={false}
        autofocus={id === dialogInput}
        aria-autocomplete="list"
        aria-expanded="false"
        aria-controls={`${id}-list`}
        aria-describedby={`${id}-note`}
      />
      <p class="small" id={`${id}-note`} role="status" />
      <div id={`${id}-list`} class="options" role="listbox" aria-label="Careers" tabindex={-1} hidden />
    </div>
  );
}

const dialogInput = 'pick-anywhere';

/** The picker that opens from any page, by a link with `data-pick`. */
export function PickerDialog() {
  return (
    <dialog class="pickers" aria-labelledby="pickers" data-live="">
      <button type="button">Close</button>
      <h2 id="pickers">Compare careers</h2>
      <RolePicker id={dialogInput} />
    </dialog>
  );
}
