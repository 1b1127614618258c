import { asPublished } from '../base/query-words.ts';
import { convertible } from './factors.ts';
import type { HeldPay } from './held-pay.ts';
import type { PayChoice, PayOption, Setting } from './pay-choice.ts';
import { type PayData, placeOf } from './pay-data.ts';
import type { PayLine } from './pay-lines.ts';

/** What the options of a page’s settings are judged by. */
interface Judged {
  held: readonly HeldPay[];
  /** The choice that is shown, and its lines as they were published. */
  choice: PayChoice;
  lines: readonly Pick<PayLine, 'band'>[];
  settings: PayData['settings'];
}

/** The settings with the reason at every option that leads to no figure. */
export function offeredPay(all: readonly Setting[], judged: Judged): Setting[] {
  return all.map((setting) => ({
    ...setting,
    options: setting.options.map((option) => {
      const none = noFigure(setting.key, option, judged);
      return none ? { ...option, none } : option;
    }),
  }));
}

function noFigure(key: Setting['key'], { value }: PayOption, judged: Judged): string | undefined {
  const { held, choice, lines, settings } = judged;
  switch (key) {
    case 'place':
    case 'level':
    case 'measure':
      return held.some((one) => one[key] === value) ? undefined : 'none held';
    case 'currency':
      return value === asPublished || lines.some(({ band }) => convertible(band, value, settings))
        ? undefined
        : 'no rate held';
    case 'adjust':
      return value === 'none' || settings.prices.some(({ place }) => place === choice.place)
        ? undefined
        : placeOf(choice.place, settings).kind === 'state'
          ? 'none held'
          : 'US states only';
  }
}
