/** What only a script can do: it is absent without one. */
export function ShareButton() {
  return (
    <button data-live="" data-share="">
      Share
    </button>
  );
}

/** The figures that are seen, to download. */
export function ViewFiles() {
  return (
    <span data-live="">
      This view: <button data-form="csv">CSV</button>, <button data-form="json">JSON</button>
    </span>
  );
}
