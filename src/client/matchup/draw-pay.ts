import { markup } from '../../components/base/markup.ts';
import { ChosenPay } from '../../components/pay/chosen-pay.tsx';
import { chosenPay, type Said, type ChosenPay as View } from '../../view/pay/chosen-pay.ts';
import type { PayChoice } from '../../view/pay/pay-choice.ts';
import type { PayData } from '../../view/pay/pay-data.ts';
import { watchCharts } from '../chart/watch-charts.ts';
import { showSent } from './sent-strip.ts';

interface Drawn extends Said {
  answer: HTMLElement;
  /** What of the address had to be taken otherwise. */
  notes: readonly string[];
}

/** Draws what a choice of pay comes to, below the controls and in the strip of a sent view. */
export function drawPay(data: PayData, choice: PayChoice, { answer, notes, ...said }: Drawn): View {
  const view = chosenPay(data, choice, said);
  answer.innerHTML = markup(ChosenPay, { view });
  watchCharts(answer);
  showSent(view, notes);
  return view;
}
