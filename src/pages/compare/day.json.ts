import { dataset } from '../../published.ts';
import { answersOfAll } from '../../view/day/answers-of-all.ts';
import { groupWeeks } from '../../view/day/group-weeks.ts';
import type { PackedAnswers } from '../../view/wire/packed.ts';

/** What all occupations answer about the circumstances of their work, to set two against, and a week of their groups. */
export function GET(): Response {
  const weeks = groupWeeks(dataset);
  const packed: PackedAnswers = { ...answersOfAll(dataset).all, ...(weeks && { weeks }) };
  return Response.json(packed);
}
