import { asPublished } from '../base/query-words.ts';
import { convertible } from './factors.ts';
import type { HeldPay } from './held-pay.ts';
import type { PayOption, Setting } from './pay-choice.ts';
import { type PayData, placeOf } from './pay-data.ts';
import type { PayLine } from './pay-lines.ts';

/** What the options of a page’s settings are judged by. */
interface Judged {
  held: readonly HeldPay[];
  /** What is shown: its lines as they were published, and their place. */
  answer: { lines: readonly Pick<PayLine, 'band'>[]; place: string };
  data: Pick<PayData, 'settings' | 'places' | 'byPlace'>;
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
  const { held, answer, data } = judged;
  switch (key) {
    case 'level':
    case 'measure':
      return held.some((one) => one[key] === value) ? undefined : 'none held';
    case 'currency':
      return value === asPublished || answer.lines.some(({ band }) => convertible(band, value, data.settings))
        ? undefined
        : 'no rate held';
    case 'adjust':
      if (value === 'none' || data.byPlace?.price(answer.place)) return undefined;
      return placeOf(answer.place, data.places).kind === 'country' ? 'US states and areas only' : 'none held';
  }
}
