import dialogStyles from '../../styles/parts/dialog.css?url';
import styles from '../../styles/parts/picker.css?url';
import { LoadFailure } from '../base/load-json.ts';
import { styled } from '../base/styled.ts';
import { pickerForm, type RolePicker } from './picker-form.ts';
import { loadRoles, loadTitles } from './role-list.ts';

/** Makes the picker of a form work; undefined where the list of roles cannot be loaded. */
export async function pickRoles(form: HTMLFormElement): Promise<RolePicker | undefined> {
  const code = import('./understanding.ts').catch(() => undefined);
  const [list] = await Promise.all([loadRoles(), styled(dialogStyles), styled(styles)]);
  if (list instanceof LoadFailure) return undefined;
  const titles = loadTitles(list);
  return pickerForm(
    form,
    list,
    code.then(async (come) => come?.understanding(list, await titles)),
  );
}
