import { showing } from '../domain/compare/sample.ts';
import type { Career, Role } from '../domain/dataset.ts';
import { bar, scaleFor } from '../view/chart/range-chart.ts';
import { answersFor } from '../view/part/other-numbers.ts';
import { factOf, readingOf, shortPay, spokenFact, whatIs, whereOf } from './figure-words.ts';
import type { RolePicture } from './picture.ts';

/** The picture of a career: the most trusted figure of each measure that its page states. */
export function rolePicture(role: Career): RolePicture {
  const stated = answersFor(role).filter((band) => showing(band) !== 'nothing');
  const bands = stated.filter((band, at) => stated.findIndex(({ measure }) => measure === band.measure) === at);
  const figures = bands.flatMap((band) => {
    const drawn = bar(band, 1);
    const whom = band.covers ? ` (${band.covers})` : '';
    const what = `${whatIs(band)}${whom}, ${whereOf(band)}, ${band.source.short}`;
    return drawn ? [{ what, line: { bar: drawn, value: shortPay(band) } }] : [];
  });
  const none = figures.length === 0 ? factOf(role, undefined) : undefined;
  const { name, profile } = role;
  return {
    kind: 'role',
    name,
    summary: profile && 'summary' in profile ? (profile as Role['profile']).summary : '',
    scale: scaleFor(bands),
    figures,
    ...(none && { none }),
    reading: readingOf(figures.map(({ line }) => line.bar)),
    alt: none
      ? spokenFact(name, none)
      : `${name}, median pay: ${figures.map(({ what, line }) => `${line.value} (${what})`).join('; ')}.`,
  };
}
