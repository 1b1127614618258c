import dialogStyles from '../../styles/parts/dialog.css?url';
import styles from '../../styles/parts/share.css?url';
import { element } from '../base/element.ts';
import { styled } from '../base/styled.ts';
import { addressOfView } from './address-of-view.ts';

/** Whether the device’s own sheet for sharing was offered: sent from it, or shut by the reader. */
const offered = (link: ShareData) =>
  navigator.share(link).then(
    () => true,
    ({ name }: DOMException) => name === 'AbortError',
  );

/**
 * Offers the link to what is seen: on a phone or tablet in its own sheet for sharing, elsewhere to copy, to mail, or by what
 * the device has.
 */
export async function shareView(): Promise<void> {
  const address = addressOfView();
  const { title } = document;
  const touched = matchMedia('(pointer: coarse)').matches;
  if (touched && 'share' in navigator && (await offered({ title, url: address }))) return;
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
