import type { DataDocument } from '../schema/published/data-documents.ts';
import { paths } from '../view/base/site-paths.ts';
import { headOf } from './documents.ts';
import type { Publication } from './publication.ts';
import { sharedRows } from './published-rows.ts';
import { listLeftOut } from './role-document.ts';

/** Every publication with its terms and limits. */
export function sourcesDocument(publication: Publication): DataDocument<'sources'> {
  const { dataset, address } = publication;
  return {
    ...headOf(publication, 'sources'),
    sources: dataset.sources.map(
      ({
        sections: _,
        path: _path,
        age: _age,
        counts: _counts,
        evaluates: _evaluates,
        aliases: _aliases,
        id,
        ...source
      }) => ({
        id,
        page: address(paths.source(id)),
        ...source,
      }),
    ),
  };
}

/** Every claim with its verdict; figures stand in it by their ids. */
export function claimsDocument(publication: Publication): DataDocument<'claims'> {
  const { dataset, address } = publication;
  const { figureId } = sharedRows(dataset);
  return {
    ...headOf(publication, 'claims'),
    claims: dataset.claims.map(
      ({ id, statement, topic, verdict, tags, roles, occupations, printed, decidedBy, context }) => ({
        id,
        page: address(paths.claim(id)),
        statement,
        topic,
        verdict,
        tags,
        roles: roles.map((role) => role.id),
        occupations: occupations.map((occupation) => occupation.id),
        printed,
        decidedBy: decidedBy.map(({ newest, claimed, roundedTo, ...figure }) => ({
          figure: figureId(figure),
          claimed,
          roundedTo,
          ...(newest && { newest: figureId(newest) }),
        })),
        context: context.map(({ note, ...figure }) => ({ figure: figureId(figure), ...(note && { note }) })),
      }),
    ),
  };
}

/** Everything that the site cites and no open table gives. */
export function leftOutDocument(publication: Publication): DataDocument<'left-out'> {
  const { dataset } = publication;
  const lists = dataset.roles.flatMap((role) => [
    ...listLeftOut(role, 'skills', role.profile.skills, dataset.source),
    ...listLeftOut(role, 'ladder', role.profile.ladder, dataset.source),
  ]);
  return {
    ...headOf(publication, 'left-out'),
    leftOut: [...sharedRows(dataset).rows.flatMap(({ leftOut }) => leftOut), ...lists],
  };
}
