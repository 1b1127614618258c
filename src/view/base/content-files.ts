import type { OfficialCareer, Role } from '../../domain/dataset.ts';

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

/** The file that holds the figures of a career: its profile, or its category where nobody has written about it. */
export function careerFiles(career: Role | OfficialCareer): ContentFile[] {
  if ('path' in career) return [{ name: career.name, path: career.path }];
  return career.links.slice(0, 1).map(({ occupation: { path } }) => ({ name: career.name, path }));
}
