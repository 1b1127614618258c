import { dataPaths } from '../../share/data-paths.ts';
import { pathWithBase } from './address.ts';
import { ViewActions } from './view-actions.tsx';

/** What a reader can take along from a page, in one line below its head; what needs a script is absent without one. */
export function PageActions({ json, embed = false }: { json: string; embed?: boolean }) {
  return (
    <ViewActions>
      <a href="#cite">Cite</a>
      {embed && <a href="#embed">Embed</a>}
      <span>
        Data: <a href={pathWithBase(json)}>JSON</a>, <a href={pathWithBase(dataPaths.figures)}>all figures as CSV</a>
      </span>
    </ViewActions>
  );
}
