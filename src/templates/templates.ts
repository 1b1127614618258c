import { claim } from './claim.ts';
import { matchup } from './matchup.ts';
import { occupation } from './occupation.ts';
import { role } from './role.ts';
import { salary } from './salary.ts';
import { source } from './source.ts';
import type { Template } from './template.ts';

/** Everything that `npm run new` makes. */
export const templates: readonly Template[] = [role, occupation, source, salary, claim, matchup];
