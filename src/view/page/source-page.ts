import type { RootContent } from 'mdast';
import { isByArea } from '../../domain/area-rows.ts';
import type { Dataset, FiledPay, PublishedRow, Source, Written } from '../../domain/dataset.ts';
import { count, money, period, sentenceCase } from '../../domain/format.ts';
import { retrievals, sourceKinds, uses } from '../../schema/vocabulary.ts';
import type { ContentFile } from '../base/content-files.ts';
import { ageSentence } from '../base/edition-age.ts';
import { paths } from '../base/site-paths.ts';
import { descriptionLength, firstWithin, sentencesWithin } from '../base/within-length.ts';
import { type SeriesTable, seriesTable } from '../chart/series-table.ts';
import { CitationMarks, type Cited, type Html } from '../cite/citation-marks.ts';
import { passage } from '../cite/prose.ts';
import { describeRow } from '../cite/row-description.ts';
import { areaTables, describeAreaTable } from '../part/area-tables.ts';
import { type ClaimLine, claimLines } from '../part/claim-line.ts';

export interface SourcePage extends Cited {
  source: Source;
  title: string;
  description: string;
  kind: string;
  facts: [label: string, value: string][];
  supersededBy?: { name: string; href: string };
  /** Whether a newer edition was due on the day of the release. */
  due?: string;
  sections: { heading: string; html: Html }[];
  /** Every row that cites it, by owner. */
  owners: {
    name: string;
    href: string;
    alsoOn: { name: string; href: string }[];
    rows: {
      what: string;
      value: string;
      locator: string;
      written: Written;
      /** Where the rows stand that a line sums up. */
      href?: string;
    }[];
  }[];
  /** Owners that are too many to be listed, and the rows on their pages. */
  others?: { owners: string; rows: string };
  /** Series that it gives. */
  series: SeriesTable[];
  /** Pages whose text cites it without one figure. */
  citedIn: { name: string; href: string }[];
  /** Claims that its figures decide, or that cite it. */
  claims: ClaimLine[];
  path: string;
  files: ContentFile[];
}

/** One publication: what it measures, its limits, and every figure on the site that cites it. */
export function sourcePage(dataset: Dataset, source: Source, base: string): SourcePage {
  const cite = new CitationMarks(describeRow);
  const next = source.supersededBy && dataset.source(source.supersededBy);
  const { owners, others } = ownersOf(dataset, source);
  const citing = others ? 'figures here that cite it' : 'every figure here that cites it';
  return cite.finish({
    source,
    title: `${source.title}, ${source.edition}`,
    description: sentencesWithin(descriptionLength, [
      firstWithin(110, [
        `${source.publisher}: ${source.title}, ${source.edition}.`,
        `${source.title}, ${source.edition}.`,
        `${source.short}, ${source.edition}.`,
      ]),
      `What it measures, its limits, and ${citing}.`,
      `${sentenceCase(citing)}.`,
    ]),
    kind: sourceKinds[source.kind].label,
    facts: factsOf(source),
    ...(next && { supersededBy: { name: next.edition, href: paths.source(next.id) } }),
    ...(source.age?.kind === 'due' && { due: ageSentence(source.age) }),
    sections: source.sections.map((section) => ({
      heading: section.heading,
      html: passage(section, undefined, { dataset, base }, cite),
    })),
    owners,
    ...(others && { others }),
    series: dataset.series.filter((series) => series.source === source).map(seriesTable),
    citedIn: citedIn(dataset, source),
    claims: claimLines(
      dataset,
      ({ decidedBy, sections }) =>
        decidedBy.some(({ row }) => row.source === source) || sections.some(({ nodes }) => cites(nodes, source.id)),
    ),
    path: paths.source(source.id),
    files: [{ name: source.title, path: source.path }],
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
  return owner.kind === 'role' ? paths.role(owner.id) : paths.occupation(owner);
}

/** A page with more owners than these names those that roles are or stand near, and counts the others. */
const listedOwners = 120;

function ownersOf(dataset: Dataset, source: Source): Pick<SourcePage, 'owners' | 'others'> {
  const rows = dataset.rows.filter((row) => row.source === source);
  const groups = [...Map.groupBy(rows, (row) => row.owner.id).values()];
  const near = new Set(
    dataset.roles.flatMap(({ id, links, abroad }) => [id, ...[...links, ...abroad].map((link) => link.occupation.id)]),
  );
  const listed = groups.length > listedOwners ? groups.filter(([row]) => near.has(row?.owner.id ?? '')) : groups;
  const unlisted = groups.filter((group) => !listed.includes(group));
  return {
    owners: [...listedOf(dataset, source, listed), ...filedOccupations(dataset, source)],
    ...(unlisted.length > 0 && { others: { owners: count(unlisted.length), rows: count(unlisted.flat().length) } }),
  };
}

function listedOf(
  dataset: Dataset,
  source: Source,
  groups: readonly (readonly PublishedRow[])[],
): SourcePage['owners'] {
  return groups.flatMap((group) => {
    const [first] = group;
    if (!first) return [];
    return [
      {
        name: first.owner.name,
        href: ownerPath(first.owner),
        // Rows by area stand on the page of their occupation by place only.
        alsoOn: dataset.roles
          .filter(
            (role) =>
              !group.every(isByArea) &&
              [...role.links, ...role.abroad].some((link) => link.occupation.id === first.owner.id),
          )
          .map((role) => ({ name: role.name, href: paths.role(role.id) })),
        rows: [...linesOf(group), ...filedLines(filedBy(dataset, first.owner.id, source))],
      },
    ];
  });
}

/** Pay in visa filings by area of a role’s title, as far as the source gives it. */
function filedBy({ roles }: Dataset, id: string, source: Source): FiledPay | undefined {
  const filed = roles.find((role) => role.id === id)?.filed;
  return filed?.source === source ? filed : undefined;
}

/** Occupations whose pay in visa filings stands in a table of the source, and no row of theirs. */
function filedOccupations(dataset: Dataset, source: Source): SourcePage['owners'] {
  return dataset.occupations.flatMap((occupation) => {
    const { name, filed } = occupation;
    if (filed?.source !== source) return [];
    return [{ name, href: paths.occupation(occupation), alsoOn: [], rows: filedLines(filed) }];
  });
}

/** Pay in visa filings: of the whole country where the table holds it, and by area as one line. */
function filedLines(filed: FiledPay | undefined): SourcePage['owners'][number]['rows'] {
  const [first] = filed?.areas ?? [];
  return [
    ...(filed?.country
      ? [
          {
            what: 'Median base pay a year in visa filings',
            value: money(filed.country.median),
            locator: `${count(filed.country.filings)} filings in metropolitan areas`,
            written: filed.country.written,
          },
        ]
      : []),
    ...(filed && first
      ? [
          {
            what: `Median base pay a year in visa filings of one of ${filed.areas.length} metropolitan areas`,
            value: money(first.median),
            locator: first.name,
            written: first.written,
          },
        ]
      : []),
  ];
}

/** Rows by area would fill the page: those of one table are one line, which leads to the table. */
function linesOf(rows: readonly PublishedRow[]): SourcePage['owners'][number]['rows'] {
  return [
    ...rows
      .filter((row) => !isByArea(row))
      .map((row) => {
        const { what, value, written } = describeRow(row);
        return { what, value, written, locator: row.locator };
      }),
    ...areaTables({ areas: rows.filter(isByArea) }).map((table) => {
      const { what, value, written } = describeAreaTable(table);
      const href = paths.places(table.rows[0]?.owner.id ?? '');
      return { what, value, written, locator: 'Every row by place', href };
    }),
  ];
}

function cites(nodes: readonly RootContent[], id: string): boolean {
  return nodes.some(
    (node) =>
      (node.type === 'citation' && node.id === id) || ('children' in node && cites(node.children as RootContent[], id)),
  );
}

function citedIn(dataset: Dataset, source: Source): SourcePage['citedIn'] {
  const { id } = source;
  const byPlace = Object.values(dataset.wageSources).some((tables) => tables.source === source);
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
    .map((occupation) => ({ name: occupation.name, href: paths.occupation(occupation) }));
  const guides = dataset.guides
    .filter(({ sections }) =>
      cites(
        sections.flatMap(({ nodes }) => nodes),
        id,
      ),
    )
    .map((guide) => ({ name: guide.title, href: `/${guide.id}/` }));
  const careers = byPlace ? [{ name: 'Places of every career', href: paths.roles }] : [];
  return [...roles, ...occupations, ...guides, ...careers];
}
