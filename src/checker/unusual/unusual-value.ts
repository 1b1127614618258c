import type { Finding } from '../problem.ts';

/** A value that can hardly be beside its neighbours, whether or not it is confirmed. */
export interface UnusualValue extends Finding {
  /** The line or row that holds it, by which it is known as confirmed. */
  of: object;
}

/** True where one amount lies outside 0.2 to 5 times another. */
export const far = (a: number, b: number): boolean => a < 0.2 * b || a > 5 * b;

/** What to do about it, in a line of front matter. */
export const fixOfLine =
  'Correct the number, its unit or its period; if it is right, add "confirmed:" with the reason.';
