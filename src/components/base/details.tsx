/** A part of the page that a reader may fold away; a short script folds it on narrow screens. */
export function Details({ heading, children }: { heading: string; children: preact.ComponentChildren }) {
  return (
    <details data-fold="" open>
      <summary>
        <h3>{heading}</h3>
      </summary>
      {children}
    </details>
  );
}
