import type { Child } from '../../markup/jsx-runtime.ts';

/** A row of what a reader can do with what is seen: share and download it, by script, with more between the two. */
export function ViewActions({ children }: { children?: Child }) {
  return (
    <p data-actions="">
      <button data-live="" data-share="">
        Share
      </button>
      {children}
      <span data-live="">
        This view: <button data-form="csv">CSV</button>, <button data-form="json">JSON</button>
      </span>
    </p>
  );
}
