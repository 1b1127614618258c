import { z } from 'zod';
import { cell, field, Id } from '../../common.ts';
import { type ContextItemId, contextItemIds } from '../../work-context.ts';
import { contextQuestions } from '../../work-context-questions.ts';

const answer = cell(z.number().min(1).max(5)).refine((mean) => Math.abs(100 * mean - Math.round(100 * mean)) < 1e-6, {
  error: 'expected two decimals at most, as published',
});

const answers = Object.fromEntries(
  contextItemIds.map((item) => [
    item,
    field(answer, `Mean of the answers to “${contextQuestions[item]}”, 1 to 5.`, 3.5),
  ]),
) as Record<ContextItemId, typeof answer>;

/**
 * One row of content/tables/<source>.context.csv: what people who know an occupation answered about the circumstances of
 * the work, each answer on a scale of five points, as the mean of the answers.
 */
export const ContextRow = z
  .strictObject({
    occupation: field(Id, 'Occupation: the name of a file in content/occupations.', 'us-soc-29-1141'),
    ...answers,
  })
  .meta({ id: 'ContextRow' });

export type ContextRow = z.infer<typeof ContextRow>;
