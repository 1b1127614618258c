import { ownOccupation } from '../../../domain/compare/own-occupation.ts';
import type { Exposure } from '../../../domain/dataset.ts';
import { inWords, sentenceCase } from '../../../domain/format.ts';
import { exposureCategories, keysOf } from '../../../schema/vocabulary.ts';
import type { RoleSlot } from '../../base/role-slots.ts';
import type { Inline } from '../../cite/citation-marks.ts';
import { findingLine } from '../../cite/finding-line.ts';

/** Where a measure puts a category, for an order of two: measures are not set against each other. */
const rank = ({ value, category }: Exposure): number =>
  category ? keysOf(exposureCategories).indexOf(category) : (value ?? 0);

/**
 * Whether the measures agree on which of two careers is more exposed: “four of five put nurses higher”. Undefined unless
 * both are categories of their own with a measure in common.
 */
export function aiOrder(placed: readonly RoleSlot[]): Inline | undefined {
  const [a, b] = placed.map(({ role }) => ({ role, own: ownOccupation(role) }));
  if (placed.length !== 2 || !a?.own || !b?.own) return undefined;
  const { exposure } = b.own;
  const signs = a.own.exposure.flatMap((one) => {
    const other = exposure.find(({ measure }) => measure === one.measure);
    return other ? [Math.sign(rank(one) - rank(other))] : [];
  });
  const all = signs.length;
  if (all === 0) return undefined;
  const [first, second] = [1, -1].map((sign) => signs.filter((one) => one === sign).length) as [number, number];
  const even = all - first - second;
  const [most, more, less, other] = first >= second ? [first, a.role, second, b.role] : [second, b.role, first, a.role];
  if (most === 0) return findingLine(`**No measure** puts one higher than the other.`);
  if (first === second) {
    return findingLine(
      `Measures disagree: **${inWords(first)} of ${inWords(all)}** put ${a.role.plural} higher, as many ${b.role.plural}.`,
      `Measures disagree: **${inWords(first)} of ${inWords(all)}** put the one higher, as many the other.`,
    );
  }
  if (most === all) {
    const every =
      all === 1
        ? '**The one measure** puts'
        : all === 2
          ? '**Both measures** put'
          : `**All ${inWords(all)} measures** put`;
    const [one, two] = [`${every} ${more.plural} higher.`, `${every} one higher.`];
    return findingLine(one, two);
  }
  const start = `**${sentenceCase(inWords(most))} of ${inWords(all)}** measures put ${more.plural} higher`;
  const rest = [
    ...(less > 0 ? [`${inWords(less)} ${other.plural}`] : []),
    ...(even > 0 ? [`${inWords(even)} ${even === 1 ? 'is' : 'are'} even`] : []),
  ].join(', ');
  return findingLine(
    `${start}, ${rest}.`,
    `${start}.`,
    `**${sentenceCase(inWords(most))} of ${inWords(all)}** measures put one higher.`,
  );
}
