import { dataPaths } from '../share/data-paths.ts';
import { at } from './address.ts';

/** What a reader can take along from a page, in one line below its head. */
export function PageActions({ json, embed = false }: { json: string; embed?: boolean }) {
  return (
    <p class="acts">
      <a href="#cite">Cite</a>
      {embed && <a href="#embed">Embed</a>}
      <span>
        Data: <a href={at(json)}>JSON</a>, <a href={at(dataPaths.figures)}>all figures as CSV</a>
      </span>
    </p>
  );
}
