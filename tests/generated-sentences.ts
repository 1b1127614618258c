import type { Dataset } from '../src/domain/dataset.ts';
import { pairPicture } from '../src/pictures/pair-picture.ts';
import { rolePicture } from '../src/pictures/role-picture.ts';
import { paths } from '../src/view/base/site-paths.ts';
import { type Inline, type Mark, plain } from '../src/view/cite/citation-marks.ts';
import { describeRow } from '../src/view/cite/row-description.ts';
import { compareRoles } from '../src/view/matchup/comparison.ts';
import { careerPage } from '../src/view/page/career-page.ts';
import { changesPage } from '../src/view/page/changes-page.ts';
import { claimPage } from '../src/view/page/claim-page.ts';
import { homePage } from '../src/view/page/home-page.ts';
import { occupationPage } from '../src/view/page/occupation-page.ts';
import { placesPage } from '../src/view/page/places-page.ts';
import { rolePage } from '../src/view/page/role-page.ts';
import { roleWords } from '../src/view/page/role-words.ts';
import { rolesIndex } from '../src/view/page/roles-index.ts';
import { sourcePage } from '../src/view/page/source-page.ts';

/** A page by its address, and the texts that the views make for it, each once. */
export interface GeneratedPage {
  path: string;
  texts: Set<string>;
}

/**
 * What the views write for every page that rests on figures, in memory: pages of roles, careers, pairs, occupations, sources and
 * claims, home, the list of roles, changes, pictures, and the words of every row. Editors’ prose is left out.
 */
export function* generatedPages(dataset: Dataset): Generator<GeneratedPage> {
  const { roles, occupations, sources, claims } = dataset;
  const page = (path: string, ...views: unknown[]) => ({ path, texts: new Set(views.flatMap(textsOf)) });
  yield page('/', homePage(dataset));
  yield page(paths.roles, rolesIndex(dataset));
  yield page(paths.changes, changesPage(dataset, '/'));
  for (const role of roles)
    yield page(paths.role(role.id), rolePage(dataset, role, '/'), roleWords(role), rolePicture(role));
  for (const occupation of occupations) {
    yield page(paths.occupation(occupation), occupationPage(dataset, occupation, '/'));
    if (occupation.areas.length > 0) yield page(paths.places(occupation.id), placesPage(dataset, occupation));
  }
  for (const career of dataset.official) yield page(paths.role(career.id), careerPage(dataset, career, '/'));
  for (const source of sources) yield page(paths.source(source.id), sourcePage(dataset, source, '/'));
  for (const claim of claims) yield page(paths.claim(claim.id), claimPage(dataset, claim, '/'));
  yield page('rows', dataset.rows.map(describeRow));
  const sorted = [...roles].sort((a, b) => (a.id < b.id ? -1 : 1));
  for (const [index, a] of sorted.entries()) {
    for (const b of sorted.slice(index + 1)) {
      const { sources: _, markNotes: __, ...view } = compareRoles(dataset, a, b, '/');
      yield page(view.path, view, pairPicture(a, b));
    }
  }
}

const isMark = (part: unknown): part is Mark => typeof part === 'object' && part !== null && 'note' in part;

/** Whether strings follow each other in one text: some of them ends or begins with a space, or before a stop. */
const isRunning = (parts: readonly string[]) => parts.length > 1 && parts.some((part) => /^[ ,;.]|\s$/.test(part));

/** Every text of a view: strings, and inline texts without their marks; rendered prose of editors is passed over. */
function textsOf(view: unknown): string[] {
  if (typeof view === 'string') return [view];
  if (typeof view !== 'object' || view === null || isMark(view) || 'html' in view) return [];
  if (!Array.isArray(view)) return Object.values(view).flatMap(textsOf);
  const parts = view.filter((part) => !isMark(part));
  const texts = parts.filter((part) => typeof part === 'string');
  const bold = parts.filter((part) => typeof part === 'object' && part !== null && 'strong' in part).length;
  const inline = texts.length + bold === parts.length && (texts.length < view.length || isRunning(texts));
  return inline ? [plain(view as Inline)] : view.flatMap(textsOf);
}

/** The sentences of a text: what ends with a stop and a space before a capital. */
export function sentencesOf(text: string): string[] {
  return text.split(/(?<=[.!?])\s+(?=[A-Z“])/).map((sentence) => sentence.trim());
}
