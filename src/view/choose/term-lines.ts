import { leadingMeasures } from '../../domain/compare/compare-pay.ts';
import { isScore, reasonFor } from '../../domain/dataset.ts';
import { period } from '../../domain/format.ts';
import { homeShort } from '../../schema/home-country.ts';
import { type choiceTerms, exposureMeasures, keysOf } from '../../schema/vocabulary.ts';
import { belonging } from '../base/role-slots.ts';
import { exposureText } from '../cite/exposure-text.ts';
import { entryLevel } from '../cite/row-description.ts';
import {
  employedLine,
  entryShareLine,
  growthLine,
  nearGrowth,
  openingsLine,
  remoteShareLine,
} from './job-term-lines.ts';
import { nearPay, payLine } from './pay-term-lines.ts';
import { because, type Line } from './term-line.ts';

export type TermId = keyof typeof choiceTerms;

/** The measures under each term, figures that are the role’s own before those of categories near it. */
export function termLines(): Record<TermId, Line[]> {
  return {
    pay: [...leadingMeasures.map((measure) => payLine(measure, 'all')), nearPay],
    'pay-growth': [payLine('advertised-base', 'entry'), payLine('advertised-base', 'senior')],
    growth: [growthLine(), nearGrowth],
    'job-volume': [employedLine(), openingsLine()],
    'entry-barrier': [entryShareLine(), educationLine],
    'learning-curve': [],
    'remote-work': [remoteShareLine()],
    switching: [],
    specialisation: [],
    'ai-exposure': keysOf(exposureMeasures).map(exposureLine),
  };
}

const educationLine: Line = {
  id: 'education',
  label: 'Usual entry education',
  figures: (role, cite) => {
    const [near] = belonging([{ role, slot: 0 }]);
    const entry = near?.occupation.entryEducation;
    if (!near || !entry) return [];
    return [
      {
        value: entryLevel(entry),
        receipt: `${near.occupation.name}, ${homeShort}, ${period(entry.period)}`,
        ...(near.proxy && { chip: 'proxy' as const }),
        cite: cite.row(entry),
      },
    ];
  },
  missing: (role) => because(reasonFor(role, 'education')),
};

function exposureLine(measure: keyof typeof exposureMeasures): Line {
  return {
    id: measure,
    label: exposureMeasures[measure].label,
    figures: (role, cite) => {
      const [near] = belonging([{ role, slot: 0 }]);
      const entry = near?.occupation.exposure.find((one) => one.measure === measure);
      if (!near || !entry) return [];
      return [
        {
          value: exposureText(entry),
          receipt: `${near.occupation.name}, ${isScore(entry) ? 'from 0 to 1' : 'compared with all occupations'}, ${period(entry.period)}`,
          ...(near.proxy && { chip: 'proxy' as const }),
          cite: cite.row(entry),
        },
      ];
    },
    missing: (role) => because(reasonFor(role, 'exposure')),
  };
}
