/** How many failures are told in full. */
const told = 25;

interface Failed extends Error {
  actual?: unknown;
}

/**
 * Checks what holds for each of many cases in one test. Fails with all cases in which `check` throws, by their names; and
 * where there is no case at all.
 */
export function inEachCase<T>(cases: readonly T[], nameOf: (one: T) => string, check: (one: T) => void): void {
  if (cases.length === 0) throw new Error('There is no case to check.');
  const failures = cases.flatMap((one) => {
    try {
      check(one);
      return [];
    } catch (error) {
      return [`${nameOf(one)}: ${said(error as Failed)}`];
    }
  });
  if (failures.length === 0) return;
  const rest = failures.length > told ? `\n… and ${failures.length - told} more` : '';
  throw new Error(`${failures.length} of ${cases.length} cases fail:\n${failures.slice(0, told).join('\n')}${rest}`);
}

/** The message of an assertion, with what was found instead: the message alone cuts it short. */
function said({ message, actual }: Failed): string {
  const found = typeof actual === 'object' ? JSON.stringify(actual)?.slice(0, 400) : undefined;
  return found ? `${message}\n  found ${found}` : message;
}
