import { identity } from './identity.ts';

/**
 * The site as it is built. `EVENHAND_BASE` puts it under a sub-path (with slashes at both ends), `EVENHAND_CONTENT` has it
 * read another folder, `EVENHAND_PAIRS` makes the pages of some pairs only (their ids, with commas between).
 */
export const site = {
  ...identity,
  base: process.env.EVENHAND_BASE ?? '/',
  /** Folder of the content, from the project’s root. */
  content: process.env.EVENHAND_CONTENT ?? 'content',
  /** Ids of the pairs that get pages; undefined for all. Links to the others stay. */
  pairs: process.env.EVENHAND_PAIRS?.split(','),
} as const;
