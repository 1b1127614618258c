import { count, sentenceCase } from '../domain/format.ts';
import { type DocumentKind, dataDocuments } from '../schema/published/data-documents.ts';
import { omissions } from '../schema/published/data-row.ts';
import { pairId } from '../view/base/site-paths.ts';
import { dataPaths } from './data-paths.ts';
import { json } from './documents.ts';
import { openFiguresTable, shareAlikeTable } from './figures-table.ts';
import { forecastsTable } from './forecasts-table.ts';
import { claimsDocument, leftOutDocument, sourcesDocument } from './list-documents.ts';
import { occupationDocument, occupationIndex } from './occupation-document.ts';
import { pairDocument } from './pair-document.ts';
import {
  industryListDocument,
  placeListDocument,
  placesDocument,
  priceLevelsDocument,
} from './places/wage-documents.ts';
import type { Publication } from './publication.ts';
import { roleDocument, roleIndex } from './role-document.ts';
import { shareAlikeDocument, shareAlikeLicence } from './share-alike.ts';

/** One file, or one of many of a kind. */
export interface FileLine {
  /** Address as it is written, with a placeholder where there are many. */
  shown: string;
  href: string;
  holds: string;
  /** “12 KB”, with the number of files where there are many. */
  size: string;
}

export interface DataPage {
  description: string;
  files: FileLine[];
  schemas: { name: string; href: string }[];
  /** Pieces of the files as they stand there. */
  examples: { row: string; table: string; pair?: string };
  licence: typeof shareAlikeLicence;
  omissions: { label: string; description: string; figures: string }[];
  notices: string;
}

/**
 * What the page about the data says; of pairs nothing where none of roles that editors wrote about is published. Throws on a
 * publication without a role that has open figures.
 */
export function dataPage(publication: Publication): DataPage {
  const { dataset } = publication;
  const table = openFiguresTable(publication);
  const lines = table.split('\n');
  const figures = lines.length - 2;
  const role = [...publication.pairs.flat(), ...dataset.roles].find(({ pay }) =>
    pay.some(({ source }) => source.use === 'open'),
  );
  const shown = role && publication.pairs.find((pair) => pair.includes(role));
  const [occupation] = dataset.occupations;
  if (!role || !occupation) throw new Error('The page about the data needs a role with pay and an occupation.');
  const [first] = publication.wages.occupations;
  const byPlace = first === undefined ? undefined : dataset.occupation(first);
  const document = roleDocument(publication, role);
  const row = document.rows.find(({ measure, level }) => measure === 'advertised-base' && level === 'all');
  const pair = shown && pairDocument(publication, ...shown);
  const left = leftOutDocument(publication);
  const { length } = dataset.roles;
  const one = (href: string, text: string, holds: string): FileLine => ({ shown: href, href, holds, size: kb(text) });
  const many = (shown: string, files: number, href: string, text: string, holds: string): FileLine => ({
    shown,
    href,
    holds,
    size: `${count(files)} files, this one ${kb(text)}`,
  });
  return {
    description: `${count(figures)} figures on careers with source, edition and locator, as CSV and JSON: every role, every official category and every pair of roles that Evenhand has written about.`,
    files: [
      one(dataPaths.figures, table, `Every figure under an open licence: ${count(figures)} lines`),
      one(dataPaths.roles, json(roleIndex(publication)), 'Every role with its addresses'),
      many('/data/v1/roles/<id>.json', length, dataPaths.role(role.id), json(document), 'One role'),
      one(dataPaths.occupations, json(occupationIndex(publication)), 'Every official category with its addresses'),
      many(
        '/data/v1/occupations/<id>.json',
        dataset.occupations.length,
        dataPaths.occupation(occupation.id),
        json(occupationDocument(publication, occupation)),
        'One category, its statutory levels by area included',
      ),
      ...(pair
        ? [
            many(
              '/data/v1/pairs/<a>-vs-<b>.json',
              publication.pairs.length,
              dataPaths.pair(pairId(shown.map(({ id }) => id))),
              json(pair),
              'Two roles, ids in order: what is compared, on which basis, or why not',
            ),
          ]
        : []),
      one(
        dataPaths.placeList,
        json(placeListDocument(publication)),
        'Every state, territory and area, and the categories whose pay is published by them',
      ),
      one(dataPaths.industryList, json(industryListDocument(publication)), 'Every industry'),
      one(
        dataPaths.priceLevels,
        json(priceLevelsDocument(publication)),
        'How dear each state and metropolitan area is',
      ),
      ...(byPlace
        ? [
            many(
              '/data/v1/places/<id>.json',
              publication.wages.occupations.length,
              dataPaths.places(byPlace.id),
              json(placesDocument(publication, byPlace)),
              'Official pay of one category in every place and industry, one column a measure along those two lists: people, pay, its standard error, how concentrated; not in figures.csv',
            ),
          ]
        : []),
      one(dataPaths.forecasts, forecastsTable(publication), 'How earlier forecasts of each category stand half-way'),
      one(dataPaths.sources, json(sourcesDocument(publication)), 'Every publication: edition, terms, limits'),
      one(dataPaths.claims, json(claimsDocument(publication)), 'Numbers in circulation with their verdicts'),
      one(dataPaths.shareAlikeTable, shareAlikeTable(publication), 'Share-alike figures, under their own licence'),
      one(dataPaths.shareAlike, json(shareAlikeDocument(publication)), 'The same as JSON'),
      one(dataPaths.leftOut, json(left), 'What is left out: id, source, reason'),
    ],
    schemas: (Object.keys(dataDocuments) as DocumentKind[]).map((kind) => ({
      name: `${kind}.json`,
      href: dataPaths.schema(kind),
    })),
    examples: {
      row: JSON.stringify(row, undefined, 2),
      table: [lines[0], lines.find((line) => line.startsWith(`${row?.id}.median`))].join('\n'),
      ...(pair && {
        pair: JSON.stringify(pair.pay.find(({ comparable }) => !comparable) ?? pair.pay[0], undefined, 2),
      }),
    },
    licence: shareAlikeLicence,
    omissions: Object.entries(omissions).map(([reason, { label, description }]) => ({
      label: sentenceCase(label),
      description,
      figures: count(left.leftOut.filter((entry) => entry.reason === reason).length),
    })),
    notices: dataPaths.notices,
  };
}

/** Size of a text as it is served, in whole kilobytes. */
function kb(text: string): string {
  return `${count(Math.ceil(Buffer.byteLength(text) / 1000))} KB`;
}
