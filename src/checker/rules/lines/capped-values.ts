import { atLeast, type PlacedBand, payBands, percentiles } from '../../pay-bands.ts';
import type { Rule } from '../../rule.ts';

export const cappedValues: Rule = {
  id: 'capped-values',
  description: 'An amount is written ">=…" only where its source declares that value as its cap in the unit of time.',
  *check(context) {
    const sources = new Map(context.of('source').map((source) => [source.id, source]));
    for (const placed of payBands(context)) {
      const { file, band, at } = placed;
      const source = sources.get(band.source);
      // Of an unknown or faulty source nothing is known about its cap.
      if (!source?.complete) continue;
      const { value, valuePerHour } = source.data.cap ?? {};
      for (const { path, amount, byHour } of amountsOf(placed)) {
        const cap = byHour ? (valuePerHour ?? (band.per === 'hour' ? value : undefined)) : value;
        if (typeof amount !== 'string' || atLeast(amount) === cap) continue;
        yield {
          path: file.path,
          place: file.placeOf([...at, ...path]),
          message:
            cap === undefined
              ? `found "${amount}", but the source "${band.source}" declares no cap${value !== undefined ? ' by the hour' : ''}`
              : `found "${amount}", expected ">=${cap}", the cap of "${band.source}"`,
          fix:
            cap === undefined
              ? `Write the plain number, or add "${value !== undefined ? 'cap.valuePerHour' : 'cap'}" to ${source.path} if its publisher caps values.`
              : `Write ">=${cap}", or the plain number if the source prints it.`,
        };
      }
    }
  },
};

/** The amounts of a band in the unit of its line, and those by the hour beside them. */
function amountsOf({ band }: PlacedBand): { path: (string | number)[]; amount: unknown; byHour: boolean }[] {
  return [
    ...[...percentiles, 'mean' as const].map((name) => ({
      path: [name],
      amount: band[name],
      byHour: band.per === 'hour',
    })),
    ...(band.hourly ?? []).map((amount, index) => ({ path: ['hourly', index], amount, byHour: true })),
  ];
}
