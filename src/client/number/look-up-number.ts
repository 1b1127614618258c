import { pathWithBase } from '../../components/base/address.ts';
import { markup } from '../../components/base/markup.ts';
import { NumberAnswer } from '../../components/number/number-answer.tsx';
import type { DataDocument } from '../../schema/published/data-documents.ts';
import { dataPaths } from '../../share/data-paths.ts';
import { askNumber, placesAsked } from '../../view/number/ask-number.ts';
import type { FigureIndex } from '../../view/number/figure-lines.ts';
import { type PackedFigures, unpackFigures } from '../../view/number/packed-figures.ts';
import type { PayByPlace } from '../../view/number/place-lines.ts';
import { type NameIndex, nameIndex } from '../../view/picker/name-index.ts';
import { readPlaces, readWages } from '../../view/wire/read-wages.ts';
import { LoadFailure, loadAll, loadJson } from '../base/load-json.ts';
import { loadRoles, loadTitles } from '../picker/role-list.ts';

let loaded: { index: FigureIndex; names: NameIndex } | undefined;

/** The figures and the names of careers, read once; undefined where they cannot be loaded. */
export async function loadFigures({ dataset }: HTMLElement): Promise<typeof loaded> {
  if (loaded) return loaded;
  const [packed, list] = await Promise.all([loadJson<PackedFigures>(dataset.number ?? ''), loadRoles()]);
  if (packed instanceof LoadFailure || list instanceof LoadFailure) return undefined;
  const titles = await loadTitles(list);
  loaded ??= { index: unpackFigures(packed), names: nameIndex(list, titles) };
  return loaded;
}

/** The answer to a question as HTML and as it is read out; undefined where the figures cannot be loaded. */
export async function lookUpNumber(
  text: string,
  form: HTMLElement,
): Promise<{ html: string; spoken: string } | undefined> {
  const held = await loadFigures(form);
  if (!held) return undefined;
  const pays = await loadPlaces(placesAsked(text, held.index, held.names));
  if (!pays) return undefined;
  const reply = askNumber(text, held.index, held.names, pays);
  const { notice, answer } = reply;
  const facts = answer?.facts.map(([label, said]) => `${label}: ${said}.`) ?? [];
  return {
    html: markup(NumberAnswer, { view: reply }),
    spoken: [notice, answer && answer.lead + answer.rest, ...facts].filter(Boolean).join(' '),
  };
}

/** What is paid to some categories place by place; undefined where it cannot be loaded. */
async function loadPlaces(occupations: readonly string[]): Promise<PayByPlace[] | undefined> {
  if (occupations.length === 0) return [];
  const [list, documents] = await Promise.all([
    loadJson<DataDocument<'place-list'>>(pathWithBase(dataPaths.placeList)),
    loadAll<DataDocument<'places'>>(occupations.map((occupation) => pathWithBase(dataPaths.places(occupation)))),
  ]);
  if (list instanceof LoadFailure || documents instanceof LoadFailure) return undefined;
  const places = readPlaces(list);
  return documents.map((document) => ({
    occupation: document.id,
    columns: readWages(document).places,
    places,
    ...document.places,
  }));
}
