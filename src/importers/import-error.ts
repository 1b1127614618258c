/**
 * An import that cannot be done. The message is written for the editor: what was found, what was expected, and what
 * to do about it.
 */
export class ImportError extends Error {
  override name = 'ImportError';

  constructor(found: string, remedy: { expected: string; todo: string }) {
    super(`${found}\n  Expected: ${remedy.expected}\n  What to do: ${remedy.todo}`);
  }
}
