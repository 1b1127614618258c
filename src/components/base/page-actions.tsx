import { dataPaths } from '../../share/data-paths.ts';
import { pathWithBase } from './address.ts';
import { ShareButton, ViewFiles } from './view-actions.tsx';

/** What a reader can do with a page, in one line below its head; not every page has places to choose. */
export function PageActions({ places }: { places: boolean }) {
  return (
    <p data-actions="">
      <ShareButton />
      {places && <a href="#by-place">Your place</a>}
      <a href="#cite">Cite</a>
    </p>
  );
}

/** A page as data: whole, and as it is seen. */
export function PageData({ json }: { json: string }) {
  return (
    <p id="data" class="wide" data-actions="">
      <span>
        Data: <a href={pathWithBase(json)}>JSON</a>, <a href={pathWithBase(dataPaths.figures)}>all figures as CSV</a>
      </span>
      <ViewFiles />
    </p>
  );
}
