import { markup } from '../../components/base/markup.ts';
import { PickerDialog } from '../../components/picker/role-picker.tsx';

/** The sheet with a picker, which stands in no page before it is asked for. */
export function pickerDialog(): HTMLDialogElement {
  document.body.insertAdjacentHTML('beforeend', markup(PickerDialog, {}));
  const dialog = document.body.lastElementChild as HTMLDialogElement;
  dialog.querySelector('button')?.addEventListener('click', () => dialog.close());
  return dialog;
}
