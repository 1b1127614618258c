import type { Role } from '../../domain/dataset.ts';

/** A file of the content behind a page, under a name that its readers know. */
export interface ContentFile {
  name: string;
  path: string;
}

/** The files of a role: what it is, and what is paid under its title. */
export function roleFiles({ name, path, payPath }: Role): ContentFile[] {
  return [
    { name: `${name}, profile`, path },
    { name: `${name}, pay`, path: payPath },
  ];
}
