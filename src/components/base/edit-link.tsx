import type { Written } from '../../domain/dataset.ts';
import { identity } from '../../identity.ts';
import type { ContentFile } from '../../view/base/content-files.ts';

const pencil = '✎';

/** Address of the very line in the code host, as it is written and not as it is rendered. */
export function lineAddress({ path, line }: Written): string {
  return `${identity.repository}/blob/main/${path}?plain=1#L${line}`;
}

/** A pencil that leads from a text or a row to its line. */
export function EditLink({ written, what }: { written: Written; what: 'text' | 'row' }) {
  return (
    <a data-edit="" href={lineAddress(written)} aria-label={`Correct this ${what}`}>
      {pencil}
    </a>
  );
}

/** The last line of a page: its files in the web editor, and the way for readers without an account. */
export function EditLinks({ files, path }: { files: readonly ContentFile[]; path: string }) {
  const subject = encodeURIComponent(`Correction: ${path}`);
  return (
    <p class="wide small" data-corrections="">
      Something wrong? The note of a figure and the sign {pencil} after a text lead to the line to correct. In the web
      editor:{' '}
      {files.map((file, index) => (
        <>
          {index > 0 && ', '}
          <a href={`${identity.repository}/edit/main/${file.path}`}>{file.name}</a>
        </>
      ))}
      . Without an account: <a href={`mailto:${identity.contact}?subject=${subject}`}>{identity.contact}</a>.
    </p>
  );
}
