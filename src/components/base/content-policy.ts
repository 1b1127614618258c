/** What every page of the site allows: its own files and no others; a form leads to no other site. */
const everywhere = {
  'default-src': "'none'",
  'script-src': "'self'",
  'base-uri': "'none'",
};

/** What kinds of pages need besides. */
const more = {
  /** Fonts, figures that a script fetches, and signs that the style sheet draws as `data:`. */
  page: {
    'form-action': "'self'",
    'style-src': "'self'",
    'font-src': "'self'",
    'img-src': "'self' data:",
    'connect-src': "'self'",
  },
  /** A page for the frame of another site, in fonts of the reader’s machine. */
  framed: { 'form-action': "'none'", 'style-src': "'self'", 'img-src': "'self'" },
  /** A page that only leads on. */
  forward: { 'form-action': "'none'" },
};

export type PageKind = keyof typeof more;

/** The content security policy of a kind of page. */
export function contentPolicy(kind: PageKind): string {
  return Object.entries({ ...everywhere, ...more[kind] })
    .map(([rule, sources]) => `${rule} ${sources}`)
    .join('; ');
}
