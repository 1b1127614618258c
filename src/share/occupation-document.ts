import type { Occupation, Row } from '../domain/dataset.ts';
import type { DataDocument } from '../schema/published/data-documents.ts';
import { type ContextItemId, contextItemIds } from '../schema/work-context.ts';
import { paths } from '../view/base/site-paths.ts';
import { dataPaths } from './data-paths.ts';
import { figuresOf, headOf } from './documents.ts';
import type { Publication } from './publication.ts';
import { withoutEditorNotes } from './without-editor-notes.ts';

/** Every official category with its addresses. */
export function occupationIndex(publication: Publication): DataDocument<'occupations'> {
  const { dataset, address } = publication;
  return {
    ...headOf(publication, 'occupations'),
    occupations: dataset.occupations.map(({ id, career, name, country, code }) => ({
      id,
      name,
      country,
      ...(code && { code }),
      page: address(paths.occupation({ id, career })),
      data: address(dataPaths.occupation(id)),
    })),
  };
}

/** One official category with its figures, those by area included, of sources that allow it. */
export function occupationDocument(publication: Publication, occupation: Occupation): DataDocument<'occupation'> {
  const { dataset, address } = publication;
  const { id, name, country, system, code, entryEducation, technologies, absent, exposure } = occupation;
  const roles = dataset.roles.flatMap((role) =>
    [...role.links, ...role.abroad]
      .filter((link) => link.occupation === occupation)
      .map(({ fit, note }) => ({ id: role.id, fit, ...(note && { note }) })),
  );
  return {
    ...headOf(publication, 'occupation'),
    id,
    page: address(paths.occupation(occupation)),
    name,
    country,
    system,
    ...(code && { code }),
    roles,
    outlook: occupation.outlook.filter(isOpen).map(({ rated, ...entry }) => ({ ...wordsOf(entry), kind: rated })),
    exposureCategories: exposure
      .filter(isOpen)
      .flatMap(({ value: _value, among: _among, category, ...entry }) =>
        category ? [{ ...wordsOf(entry), category }] : [],
      ),
    exposurePlaces: exposure
      .filter(isOpen)
      .flatMap(({ measure, among, source }) => (among ? [{ measure, ...among, source: source.id }] : [])),
    ...movesOf(occupation),
    ...studiesOf(occupation),
    ...(entryEducation && isOpen(entryEducation) && { entryEducation: wordsOf(entryEducation) }),
    ...skillRatings(occupation),
    ...workContext(occupation),
    ...(technologies && isOpen(technologies) && { technologies: wordsOf(technologies) }),
    absent,
    ...figuresOf(publication, id),
  };
}

/** The middle of the scale of importance, which runs from 1 to 5. */
const important = 3;

/** Skills rated important, highest first; none where a part was rated: what is said of a part is not said of the whole. */
function skillRatings({ skills: rated }: Occupation): Pick<DataDocument<'occupation'>, 'skillRatings'> {
  if (!rated || rated.part || !isOpen(rated)) return {};
  const skills = rated.items
    .flatMap(({ name, importance, level }) =>
      level === undefined || importance < important ? [] : [{ name, importance, level }],
    )
    .sort((a, b) => b.importance - a.importance || a.name.localeCompare(b.name, 'en'));
  const { locator, period, source } = rated;
  return skills.length > 0 ? { skillRatings: { skills, period, locator, source: source.id } } : {};
}

/** Answers about the circumstances of the work, by question. */
function workContext({ context }: Occupation): Pick<DataDocument<'occupation'>, 'workContext'> {
  if (!context || !isOpen(context)) return {};
  const { answers, locator, source } = context;
  const byItem = contextItemIds.map((item, at) => [item, (answers[at] ?? 0) / 100] as const);
  return {
    workContext: {
      answers: Object.fromEntries(byItem) as Record<ContextItemId, number>,
      locator,
      source: source.id,
    },
  };
}

/** Where those who left it worked a year later. */
function movesOf({ moves }: Occupation): Pick<DataDocument<'occupation'>, 'moves'> {
  if (!moves || !isOpen(moves)) return {};
  const { to, joined, source } = moves;
  return { moves: { to, ...(joined && { joined }), source: source.id } };
}

/** The fields of study that lead to it, and what their graduates earn. */
function studiesOf({ fields, graduates }: Occupation): Pick<DataDocument<'occupation'>, 'studies'> {
  if (!fields || !isOpen(fields)) return {};
  const earning = graduates && isOpen(graduates) ? graduates : undefined;
  return {
    studies: {
      fields: fields.fields,
      source: fields.source.id,
      degrees: earning?.of ?? [],
      ...(earning && { degreesSource: earning.source.id }),
    },
  };
}

const isOpen = ({ source }: Row) => source.use === 'open';

/** A row that is words or a list, with the id of its source. */
function wordsOf<T extends Row & { kind: string }>({
  id: _id,
  owner: _owner,
  kind: _kind,
  written: _written,
  nth: _nth,
  source,
  ...entry
}: T) {
  return { ...withoutEditorNotes(entry), source: source.id };
}
