import type { PublishedRow } from '../../domain/dataset.ts';
import type { Describe } from '../wire/packed.ts';
import type { PayData } from './pay-data.ts';
import type { PayLine } from './pay-lines.ts';

/** Says what the rows of some lines are, those of places among them. */
export function describing(lines: readonly PayLine[], { describe }: PayData): Describe {
  const said = new Map(lines.flatMap(({ band, says }) => (says ? [[band as PublishedRow, says]] : [])));
  return (row) => said.get(row) ?? describe(row);
}
