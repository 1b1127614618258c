import { markup } from '../../components/base/markup.ts';
import { NumberAnswer } from '../../components/number/number-answer.tsx';
import { askNumber } from '../../view/number/ask-number.ts';
import type { FigureIndex } from '../../view/number/figure-lines.ts';
import { type PackedFigures, unpackFigures } from '../../view/number/packed-figures.ts';
import { type NameIndex, nameIndex } from '../../view/picker/name-index.ts';
import { LoadFailure, loadJson } from '../base/load-json.ts';
import { loadRoles, loadTitles } from '../picker/role-list.ts';

let loaded: { index: FigureIndex; names: NameIndex } | undefined;

/** The figures and the names of careers, read once; undefined where they cannot be loaded. */
export async function loadFigures(address: string): Promise<typeof loaded> {
  if (loaded) return loaded;
  const [packed, list] = await Promise.all([loadJson<PackedFigures>(address), loadRoles()]);
  if (packed instanceof LoadFailure || list instanceof LoadFailure) return undefined;
  const titles = await loadTitles(list);
  loaded ??= { index: unpackFigures(packed), names: nameIndex(list, titles) };
  return loaded;
}

/** The answer to a question as HTML and as it is read out; undefined where the figures cannot be loaded. */
export async function lookUpNumber(
  text: string,
  address: string,
): Promise<{ html: string; spoken: string } | undefined> {
  const held = await loadFigures(address);
  if (!held) return undefined;
  const reply = askNumber(text, held.index, held.names);
  const { notice, answer } = reply;
  const facts = answer?.facts.map(([label, said]) => `${label}: ${said}.`) ?? [];
  return {
    html: markup(NumberAnswer, { view: reply }),
    spoken: [notice, answer && answer.lead + answer.rest, ...facts].filter(Boolean).join(' '),
  };
}
