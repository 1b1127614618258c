import { frozenPages } from './frozen-pages.ts';

/** The frozen pages that the site publishes, read once. */
export const frozen = frozenPages('public/frozen');
