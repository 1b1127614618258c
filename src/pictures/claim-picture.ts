import type { Claim } from '../domain/dataset.ts';
import { midSentence } from '../domain/format.ts';
import { verdicts } from '../schema/vocabulary.ts';
import { figureName } from '../view/cite/figure-name.ts';
import { figureText } from '../view/cite/figure-text.ts';
import type { ClaimPicture } from './picture.ts';

/** The picture of a claim: with the figure that decides it (its newest edition), otherwise the nearest one. */
export function claimPicture({ statement, verdict, decidedBy, context }: Claim): ClaimPicture {
  const { label, description } = verdicts[verdict];
  const [decides] = decidedBy;
  const [nearest] = context;
  const shown = decides?.newest ?? decides ?? nearest;
  const name = shown && figureName(shown.row, shown.statistic);
  const value = shown && figureText(shown.row, shown.statistic);
  const what = name && (decides ? name : `Nearest figure, ${midSentence(name)}`);
  return {
    kind: 'claim',
    statement,
    verdict: label,
    meaning: description,
    ...(value && what && { figure: { value, what } }),
    alt: `Claim: “${statement}” ${label}.${value ? ` ${what}: ${value}.` : ''}`,
  };
}
