import type { RootContent } from 'mdast';
import type { Dataset, PublishedRow, Source } from '../domain/dataset.ts';
import { period } from '../domain/format.ts';
import { retrievals, sourceKinds, uses } from '../schema/vocabulary.ts';
import { Citations, type Cited, type Html } from './citations.ts';
import { describe } from './describe.ts';
import { prose } from './prose.ts';
import { paths } from './site-paths.ts';

export interface SourcePage extends Cited {
  source: Source;
  title: string;
  description: string;
  kind: string;
  facts: [label: string, value: string][];
  supersededBy?: { name: string; href: string };
  sections: { heading: string; html: Html }[];
  /** Every row that cites it, by owner. */
  owners: {
    name: string;
    href: string;
    alsoOn: { name: string; href: string }[];
    rows: { what: string; value: string; locator: string }[];
  }[];
  /** Pages whose text cites it without one figure. */
  citedIn: { name: string; href: string }[];
}

/** One publication: what it measures, its limits, and every figure on the site that cites it. */
export function sourcePage(dataset: Dataset, source: Source, base: string): SourcePage {
  const cite = new Citations();
  const next = source.supersededBy && dataset.source(source.supersededBy);
  return cite.finish({
    source,
    title: `${source.title}, ${source.edition}`,
    description: `${source.publisher}: ${source.title}, ${source.edition}. What it measures, its limits, and every figure here that cites it.`,
    kind: sourceKinds[source.kind].label,
    facts: factsOf(source),
    ...(next && { supersededBy: { name: next.edition, href: paths.source(next.id) } }),
    sections: source.sections.map(({ heading, nodes }) => ({
      heading,
      html: prose(nodes, undefined, { dataset, base }, cite),
    })),
    owners: ownersOf(dataset, source),
    citedIn: citedIn(dataset, source),
  });
}

function factsOf(source: Source): [string, string][] {
  const facts: [string, string | undefined][] = [
    ['Publisher', source.publisher],
    ['Edition', source.edition],
    ['Published', source.published && [period(source.published), source.publishedNote].filter(Boolean).join(', ')],
    ['Obtained', period(source.obtained)],
    ['Next', source.nextRelease && period(source.nextRelease)],
    ['Population', source.population],
    ['Pay', source.payConcept],
    ['Retrieved', retrievals[source.retrieval].label],
    ['Licence', source.licence],
    ['Use', uses[source.use].description],
    ['Attribution', source.attribution],
  ];
  return facts.filter((fact): fact is [string, string] => !!fact[1]);
}

/** The page on which a row’s owner stands. */
function ownerPath(owner: PublishedRow['owner']): string {
  return owner.kind === 'role' ? paths.role(owner.id) : paths.occupation(owner.id);
}

function ownersOf(dataset: Dataset, source: Source): SourcePage['owners'] {
  const rows = dataset.rows.filter((row) => row.source === source);
  return [...Map.groupBy(rows, (row) => row.owner.id).values()].flatMap((group) => {
    const [first] = group;
    if (!first) return [];
    return [
      {
        name: first.owner.name,
        href: ownerPath(first.owner),
        alsoOn: dataset.roles
          .filter((role) => [...role.links, ...role.abroad].some((link) => link.occupation.id === first.owner.id))
          .map((role) => ({ name: role.name, href: paths.role(role.id) })),
        rows: group.map((row) => {
          const { what, value } = describe(row);
          return { what, value, locator: row.locator };
        }),
      },
    ];
  });
}

function cites(nodes: readonly RootContent[], id: string): boolean {
  return nodes.some(
    (node) =>
      (node.type === 'citation' && node.id === id) || ('children' in node && cites(node.children as RootContent[], id)),
  );
}

function citedIn(dataset: Dataset, { id }: Source): SourcePage['citedIn'] {
  const roles = dataset.roles
    .filter(
      (role) =>
        cites(
          [...role.sections, ...role.payNotes].flatMap(({ nodes }) => nodes),
          id,
        ) || [...role.profile.skills, ...role.profile.ladder].some((entry) => entry.source === id),
    )
    .map((role) => ({ name: role.name, href: paths.role(role.id) }));
  const occupations = dataset.occupations
    .filter((occupation) =>
      cites(
        occupation.sections.flatMap(({ nodes }) => nodes),
        id,
      ),
    )
    .map((occupation) => ({ name: occupation.name, href: paths.occupation(occupation.id) }));
  const guides = dataset.guides
    .filter((guide) => cites(guide.nodes, id))
    .map((guide) => ({ name: guide.title, href: `/${guide.id}/` }));
  return [...roles, ...occupations, ...guides];
}
