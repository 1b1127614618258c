import dialogStyles from '../../styles/parts/dialog.css?url';
import styles from '../../styles/parts/share.css?url';
import { allRows, differencesKey, onlyDifferences, plainPay } from '../../view/base/query-words.ts';
import { withKeys } from '../../view/base/with-keys.ts';
import { element } from '../base/element.ts';
import { styled } from '../base/styled.ts';

/**
 * The address of the page as it is now seen: every part of its state, also what is plain, so that the link means the same
 * whatever is plain later.
 */
function addressOfView(): string {
  const section = document.querySelector<HTMLElement>('#by-place');
  const selects = [...document.querySelectorAll<HTMLSelectElement>('#by-place select')];
  const chosen = Object.fromEntries(selects.map(({ name, value }) => [name, value]));
  const plain = { ...plainPay, measure: section?.dataset.measure ?? '' };
  const differences = document.querySelector<HTMLInputElement>('#glance input');
  const query = withKeys(location.search, {
    ...(section && { ...plain, ...chosen }),
    ...(differences && { [differencesKey]: differences.checked ? onlyDifferences : allRows }),
  });
  return location.origin + location.pathname + query;
}

/** Offers the link to what is seen: to copy, to mail, or by what the device has for sharing. */
export async function shareView(): Promise<void> {
  const address = addressOfView();
  const title = document.querySelector('h1')?.textContent?.trim().replace(/\s+/g, ' ') ?? document.title;
  const field = element('input', { type: 'text', readonly: '', value: address, 'aria-label': 'Link to this view' });
  const status = element('p', { class: 'small', role: 'status' });
  const button = (text: string, act: () => Promise<unknown>, done: string) => {
    const made = element('button', { type: 'button', class: 'button' }, text);
    made.addEventListener('click', () =>
      act().then(
        () => {
          status.textContent = done;
        },
        () => {
          field.select();
          status.textContent = 'That did not work. The link above can be copied by hand.';
        },
      ),
    );
    return made;
  };
  const mail = `mailto:?subject=${encodeURIComponent(title)}&body=${encodeURIComponent(address)}`;
  const close = element('button', { type: 'button' }, 'Close');
  const dialog = element(
    'dialog',
    { class: 'sharing', 'aria-labelledby': 'share' },
    close,
    element('h2', { id: 'share' }, 'Share this view'),
    field,
    element(
      'p',
      { class: 'ways' },
      navigator.clipboard && button('Copy the link', () => navigator.clipboard.writeText(address), 'Copied.'),
      'share' in navigator && button('Send…', () => navigator.share({ title, url: address }), 'Sent.'),
      element('a', { class: 'button', href: mail }, 'Send by mail'),
    ),
    status,
  );
  close.addEventListener('click', () => dialog.close());
  dialog.addEventListener('close', () => dialog.remove());
  await Promise.all([styled(dialogStyles), styled(styles)]);
  document.body.append(dialog);
  dialog.showModal();
  field.select();
}
