import { money, percent } from '../../domain/format.ts';
import { peopleInShort } from '../picker/people-in-short.ts';

/** What is told of a career on the map behind its name: “: $97,550, +6%, 3.4M people.” */
export function toldOfPoint({
  wage,
  growth,
  people,
}: {
  wage: number;
  growth: number;
  people?: number | undefined;
}): string {
  const change = percent(growth);
  const counted = people === undefined ? '' : `, ${peopleInShort(people)} people`;
  return `: ${money(wage)}, ${/^[1-9]/.test(change) ? '+' : ''}${change}${counted}.`;
}
