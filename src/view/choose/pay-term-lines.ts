import { bandsFor, basisRank, type Level, type Measure } from '../../domain/compare/compare-pay.ts';
import { whatDiffers } from '../../domain/compare/not-comparable.ts';
import { isSmall, showing } from '../../domain/compare/sample.ts';
import { type Career, hasMedian, type MedianBand, reasonFor } from '../../domain/dataset.ts';
import { money, period, sentenceCase } from '../../domain/format.ts';
import { homeShort } from '../../schema/home-country.ts';
import { levels, measures } from '../../schema/vocabulary.ts';
import { barredNote, fewState, noneAtLevel, receipt } from '../base/pay-words.ts';
import { sample } from '../cite/row-description.ts';
import { because, type Line, nearest, noneNear, numbering } from './term-line.ts';

/** The median of one measure of pay at one level, from every edition that is large enough. */
export function payLine(measure: Measure, level: Extract<Level, 'all' | 'entry' | 'senior'>): Line {
  const basisOf = numbering<MedianBand>((first, second) => !whatDiffers(first, second));
  return {
    id: level === 'all' ? measure : level,
    label: level === 'all' ? `${measures[measure].label}, median` : `${levels[level].label} ads, median`,
    figures: (role, cite) =>
      bandsFor(role, measure, level)
        .filter((band) => showing(band) !== 'nothing')
        .map((band) => ({
          value: money(band.values.median, band.currency, band.per),
          receipt:
            receipt(band, band.covers ? `${sentenceCase(band.covers)}, ${sample(band)}` : sample(band)) +
            barredNote(band),
          ...(isSmall(band) && { chip: 'small' as const }),
          cite: cite.row(band),
          ...(!band.covers && !band.notCompared && { basis: basisOf(band) }),
          ...basisRank(role, ofAllLevels(role, band)),
        })),
    missing: (role) => {
      const [band] = bandsFor(role, measure, level);
      if (band) return because(fewState(band));
      if (level === 'all') return because(measure === 'filed-base' ? undefined : reasonFor(role, measure));
      return because(noneAtLevel(role, level));
    },
  };
}

/** The band of all levels of the same publication, by which a level’s basis stands in the order. */
function ofAllLevels(role: Career, band: MedianBand): MedianBand {
  const { measure, source, period } = band;
  return bandsFor(role, measure as Measure).find((all) => all.source === source && all.period === period) ?? band;
}

/** The official median of the category closest to a role without one of its own. */
export const nearPay: Line = {
  id: 'near-pay',
  label: 'Median wage of the nearest category',
  figures: (role, cite) => {
    const near = nearest(role);
    const band = near?.occupation.wages.find(hasMedian);
    if (!near || !band) return [];
    return [
      {
        value: money(band.values.median, band.currency, band.per),
        receipt: `${near.standing}, ${homeShort}, ${period(band.period)}`,
        chip: 'proxy',
        cite: cite.row(band),
      },
    ];
  },
  missing: noneNear,
};
