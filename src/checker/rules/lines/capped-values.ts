import { atLeast, payBands, percentiles } from '../../pay-bands.ts';
import type { Rule } from '../../rule.ts';

export const cappedValues: Rule = {
  id: 'capped-values',
  description: 'An amount is written ">=…" only where its source declares that value as its cap.',
  *check(context) {
    const sources = new Map(context.of('source').map((source) => [source.id, source]));
    for (const { file, band, at } of payBands(context)) {
      const source = sources.get(band.source);
      // Of an unknown or faulty source nothing is known about its cap.
      if (!source?.complete) continue;
      const cap = source.data.cap?.value;
      for (const name of [...percentiles, 'mean'] as const) {
        const amount = band[name];
        if (typeof amount !== 'string' || atLeast(amount) === cap) continue;
        yield {
          path: file.path,
          place: file.placeOf([...at, name]),
          message:
            cap === undefined
              ? `found "${amount}", but the source "${band.source}" declares no cap`
              : `found "${amount}", expected ">=${cap}", the cap of "${band.source}"`,
          fix:
            cap === undefined
              ? `Write the plain number, or add "cap" to ${source.path} if its publisher caps values.`
              : `Write ">=${cap}", or the plain number if the source prints it.`,
        };
      }
    }
  },
};
