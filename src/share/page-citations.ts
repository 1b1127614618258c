import type { Career, Role } from '../domain/dataset.ts';
import { midSentence } from '../domain/format.ts';
import { pairId, paths } from '../view/base/site-paths.ts';
import { type Citation, citation } from '../view/cite/cite-this-page.ts';
import { leadingFigures } from '../view/matchup/leading-figures.ts';
import type { Publication } from './publication.ts';

/** How to cite the page of two careers, given in the order of its address. */
export function pairCitation({ dataset, name, address }: Publication, a: Career, b: Career): Citation {
  const page = {
    site: name,
    title: `${a.name} vs ${midSentence(b.name)}`,
    address: address(paths.pair(a.id, b.id)),
    release: dataset.asOf,
    id: pairId([a.id, b.id]),
  };
  return citation(page, leadingFigures([a, b]), dataset.source);
}

/** How to cite the page of a role. */
export function roleCitation({ dataset, name, address }: Publication, role: Role): Citation {
  const page = {
    site: name,
    title: role.name,
    address: address(paths.role(role.id)),
    release: dataset.asOf,
    id: role.id,
  };
  return citation(page, leadingFigures([role]), dataset.source);
}
