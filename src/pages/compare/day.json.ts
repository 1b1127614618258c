import { dataset } from '../../published.ts';
import { answersOfAll } from '../../view/day/answers-of-all.ts';

/** What all occupations answer about the circumstances of their work, to set two against. */
export function GET(): Response {
  return Response.json(answersOfAll(dataset).all);
}
