import type { RuleContext } from '../rule.ts';
import { unusualAreaRows } from './unusual-area-rows.ts';
import { unusualPay } from './unusual-bands.ts';
import { unusualProjections } from './unusual-projections.ts';
import { unusualRates } from './unusual-rates.ts';
import { unusualSeries } from './unusual-series.ts';
import type { UnusualValue } from './unusual-value.ts';

const known = new WeakMap<RuleContext, UnusualValue[]>();

/** Every value that is far from its neighbours, confirmed or not. */
export function unusualValues(context: RuleContext): readonly UnusualValue[] {
  const values = known.get(context) ?? [
    ...unusualPay(context),
    ...unusualAreaRows(context),
    ...unusualProjections(context),
    ...unusualRates(context),
    ...unusualSeries(context),
  ];
  known.set(context, values);
  return values;
}
