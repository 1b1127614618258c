import { project } from './project.ts';

/**
 * The one place that knows what the site is called and where it stands. `EVENHAND_BASE` puts the site under a sub-path
 * (with slashes at both ends) without a change to this file.
 */
export const site = {
  name: 'Evenhand',
  claim: 'Careers compared. Every figure cited.',
  /** Origin, without a slash at the end. */
  address: 'https://evenhand.example',
  base: process.env.EVENHAND_BASE ?? '/',
  /** Folder of the content, from the project’s root. */
  content: process.env.EVENHAND_CONTENT ?? 'content',
  ...project,
} as const;
