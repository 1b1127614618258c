import { markup } from '../../components/base/markup.ts';
import { NumberAnswer } from '../../components/number/number-answer.tsx';
import { askNumber, placesAsked } from '../../view/number/ask-number.ts';
import type { FigureIndex } from '../../view/number/figure-lines.ts';
import { type PackedFigures, unpackFigures } from '../../view/number/packed-figures.ts';
import type { PayByPlace } from '../../view/number/place-lines.ts';
import { type NameIndex, nameIndex } from '../../view/picker/name-index.ts';
import { LoadFailure, loadJson } from '../base/load-json.ts';
import { loadRoles, loadTitles } from '../picker/role-list.ts';
import { loadColumns } from '../places/load-columns.ts';

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
  const loaded = await loadColumns(occupations);
  if (loaded instanceof LoadFailure) return undefined;
  const { places, columns } = loaded;
  return columns.flatMap((held, at) => {
    const occupation = occupations[at];
    return occupation ? [{ occupation, columns: held.places, places }] : [];
  });
}
