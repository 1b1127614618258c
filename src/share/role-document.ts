import type { Role, Source } from '../domain/dataset.ts';
import type { DataDocument } from '../schema/published/data-documents.ts';
import type { LeftOut } from '../schema/published/data-row.ts';
import { paths } from '../view/base/site-paths.ts';
import { dataPaths } from './data-paths.ts';
import { figuresOf, headOf } from './documents.ts';
import type { Publication } from './publication.ts';
import { withoutEditorNotes } from './without-editor-notes.ts';

/** Every role with its addresses. */
export function roleIndex(publication: Publication): DataDocument<'roles'> {
  const { dataset, address } = publication;
  return {
    ...headOf(publication, 'roles'),
    roles: dataset.roles.map(({ id, name, profile }) => ({
      id,
      name,
      family: profile.family,
      page: address(paths.role(id)),
      data: address(dataPaths.role(id)),
    })),
  };
}

/** One role: what its profile says and its own figures, of sources that allow it. */
export function roleDocument(publication: Publication, role: Role): DataDocument<'role'> {
  const { dataset, address } = publication;
  const { id, name, plural, profile, links, abroad } = role;
  const { aliases, skills, ladder, family, summary, focus, makes, input, output, outputKind } = profile;
  const { tools, education, certifications, industries, dimensions, bestFor, outlook } = profile;
  const { rows, leftOut } = figuresOf(publication, id);
  const open = ({ source }: { source?: string | undefined }) => !source || dataset.source(source).use === 'open';
  const kept = [
    ...listLeftOut(role, 'skills', skills, dataset.source),
    ...listLeftOut(role, 'ladder', ladder, dataset.source),
  ];
  return {
    ...headOf(publication, 'role'),
    id,
    page: address(paths.role(id)),
    name,
    plural,
    family,
    aliases,
    summary,
    focus,
    makes,
    input,
    output,
    outputKind,
    occupations: [...links, ...abroad].map(({ occupation, fit, note }) => ({
      id: occupation.id,
      country: occupation.country,
      fit,
      ...(note && { note }),
    })),
    skills: skills.filter(open).map(withoutEditorNotes),
    tools,
    education,
    certifications,
    ladder: ladder.filter(open).map(withoutEditorNotes),
    industries,
    dimensions,
    bestFor,
    outlook,
    absent: role.absent,
    rows,
    leftOut: [...leftOut, ...kept],
  };
}

/** What is left out of a list of a role’s, one entry a source. */
export function listLeftOut(
  { id }: Role,
  list: 'skills' | 'ladder',
  entries: readonly { source?: string | undefined }[],
  find: (id: string) => Source,
): LeftOut[] {
  return [...new Set(entries.flatMap(({ source }) => source ?? []))].flatMap((source): LeftOut[] => {
    const { use } = find(source);
    return use === 'open' ? [] : [{ id: `${id}/${list}.${source}`, source, reason: use }];
  });
}
