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
import type { NumberAsked, NumberSaid } from './answer-field.ts';

/*
 * Answers beside the page, so that a hundred thousand figures never hold it up. A program of its own: what it shares with
 * other parts is in it once more, and weighs nothing where nobody asks.
 */
addEventListener('message', async ({ data }: MessageEvent<NumberAsked>) => {
  const said: NumberSaid = { turn: data.turn, ...(await answer(data)) };
  postMessage(said);
});

let loaded: { index: FigureIndex; names: NameIndex } | undefined;

/** The figures and the names of careers, read once; undefined where they cannot be loaded. */
async function loadFigures(address: string): Promise<typeof loaded> {
  if (loaded) return loaded;
  const [packed, list] = await Promise.all([loadJson<PackedFigures>(address), loadRoles()]);
  if (packed instanceof LoadFailure || list instanceof LoadFailure) return undefined;
  const titles = await loadTitles(list);
  loaded ??= { index: unpackFigures(packed), names: nameIndex(list, titles) };
  return loaded;
}

/** The answer as HTML and as it is read out; nothing where the figures cannot be loaded, or where nothing is asked yet. */
async function answer({ text, figures }: NumberAsked): Promise<Partial<NumberSaid>> {
  const held = await loadFigures(figures);
  if (!held || text === undefined) return {};
  const pays = await loadPlaces(placesAsked(text, held.index, held.names));
  if (!pays) return {};
  const reply = askNumber(text, held.index, held.names, pays);
  const { notice, answer: given } = reply;
  const facts = given?.facts.map(([label, said]) => `${label}: ${said}.`) ?? [];
  return {
    html: markup(NumberAnswer, { view: reply }),
    spoken: [notice, given && given.lead + given.rest, ...facts].filter(Boolean).join(' '),
  };
}

/** What is paid to some categories place by place; undefined where it cannot be loaded. */
async function loadPlaces(occupations: readonly string[]): Promise<PayByPlace[] | undefined> {
  if (occupations.length === 0) return [];
  const found = await loadColumns(occupations);
  if (found instanceof LoadFailure) return undefined;
  const { places, columns } = found;
  return columns.flatMap((held, at) => {
    const occupation = occupations[at];
    return occupation ? [{ occupation, columns: held.places, places }] : [];
  });
}
