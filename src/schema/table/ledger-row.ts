import { z } from 'zod';
import { field, Text } from '../common.ts';
import { keysOf, ledgerKinds } from '../vocabulary.ts';

/** One row of content/ledger.csv: something published that links of others may lead to, and that therefore stays. */
export const LedgerRow = z
  .strictObject({
    kind: field(z.enum(keysOf(ledgerKinds)), 'What it is.', 'role'),
    name: field(
      Text,
      'Id of a role, or the address of pages from the site’s root with names for what changes.',
      'data-scientist',
    ),
  })
  .meta({ id: 'LedgerRow' });

export type LedgerRow = z.infer<typeof LedgerRow>;
