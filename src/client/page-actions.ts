import { element } from './element.ts';

/** Adds to the row of what can be taken along what only a script can do: to share the view, and to download it. */
export function offerActions(within: ParentNode = document): void {
  const row = within.querySelector('.acts');
  if (!row) return;
  const button = (text: string, act: () => void) => {
    const made = element('button', { type: 'button', class: 'act' }, text);
    made.addEventListener('click', act);
    return made;
  };
  const download = (form: 'csv' | 'json') => () =>
    import('./download-view.ts').then(({ downloadView }) => downloadView(form));
  row.prepend(button('Share', () => import('./share-view.ts').then(({ shareView }) => shareView())));
  row.append(
    element('span', {}, 'This view: ', button('CSV', download('csv')), ', ', button('JSON', download('json'))),
  );
}
