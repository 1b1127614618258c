import { mostRoles } from '../base/read-roles.ts';

interface Picked {
  id: string;
  name: string;
}

/** What the input asks for, by how many roles are chosen. */
const asked = ['First role', 'Second role', 'Third role, if you like', 'Fourth role, if you like'] as const;

/** The label of the input when so many roles are chosen. */
export function askedFor(chosen: number): string {
  return asked[chosen] ?? 'Four roles are chosen';
}

/** One more role, where there is room and it is not chosen yet; and what to tell the reader. */
export function pickRole<P extends Picked>(chosen: readonly P[], role: P): { chosen: readonly P[]; say: string } {
  if (chosen.some(({ id }) => id === role.id)) return { chosen, say: `${role.name} is chosen already.` };
  if (chosen.length >= mostRoles)
    return { chosen, say: 'No more than four roles stand side by side. Remove one to choose another.' };
  const now = [...chosen, role];
  return { chosen: now, say: `${role.name} is chosen. ${goOn(now.length)}` };
}

/** What can be done when so many roles are chosen, as a sentence. */
export function goOn(chosen: number): string {
  if (chosen === 0) return 'Choose two to four roles.';
  if (chosen === 1) return 'Choose a second role.';
  return chosen < mostRoles ? 'Compare them, or choose one more.' : 'That is the most. Compare them, or remove one.';
}
