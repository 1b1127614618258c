import type { Band } from '../dataset.ts';

/** A band with every amount times a factor, in whole units (hundredths by the hour) of a currency. */
export function scaleBand(band: Band, factor: number, currency: Band['currency']): Band {
  const digits = band.per === 'hour' ? 100 : 1;
  const scaled = (value: number) => Math.round(value * factor * digits) / digits;
  const values = Object.fromEntries(
    Object.entries(band.values).map(([key, { value, capped }]) => [key, { value: scaled(value), capped }]),
  );
  const { median95, quantiles: _quantiles, ...rest } = band;
  return {
    ...rest,
    values,
    currency,
    ...(median95 && { median95: [scaled(median95[0]), scaled(median95[1])] as [number, number] }),
  };
}
