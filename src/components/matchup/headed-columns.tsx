import type { Html } from '../../view/cite/citation-marks.ts';
import { Prose } from '../base/text.tsx';

/** Texts of prose in columns, each under its heading; those that are not written leave no gap. */
export function HeadedColumns({ parts }: { parts: readonly (readonly [heading: string, html: Html | undefined])[] }) {
  const written = parts.filter(([, html]) => html);
  if (written.length === 0) return null;
  return (
    <div class="wide columns">
      {written.map(([heading, html]) => (
        <div>
          <h4>{heading}</h4>
          <Prose html={html} class="prose" />
        </div>
      ))}
    </div>
  );
}
