import { identity } from './identity.ts';

/**
 * The site as it is built. `EVENHAND_BASE` puts it under a sub-path (`evenhand` is `/evenhand/`), `EVENHAND_CONTENT` has it
 * read another folder, `EVENHAND_PAIRS` makes the pages of some pairs only (with commas between: ids, reasons
 * of content/pairs.csv for all its rows of them, `written` for all pairs of written roles).
 */
export const site = {
  ...identity,
  base: `/${process.env.EVENHAND_BASE ?? ''}/`.replace(/\/+/g, '/'),
  /** Folder of the content, from the project’s root. */
  content: process.env.EVENHAND_CONTENT ?? 'content',
  /** The pairs that get pages, by id or reason; undefined for all. Any others are compared in the browser. */
  pairs: process.env.EVENHAND_PAIRS?.split(','),
} as const;
