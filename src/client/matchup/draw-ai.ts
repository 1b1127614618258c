import { markup } from '../../components/base/markup.ts';
import { AiLines } from '../../components/part/ai-lines.tsx';
import styles from '../../styles/page/ai-lines.css?url';
import dayStyles from '../../styles/page/day.css?url';
import { roleSlots } from '../../view/base/role-slots.ts';
import { aiLines } from '../../view/part/career/ai-order.ts';
import { unpack } from '../../view/wire/unpack.ts';
import { loadCareers } from '../base/load-careers.ts';
import { LoadFailure } from '../base/load-json.ts';
import type { DrawPart } from '../base/part-to-draw.ts';
import { styled } from '../base/styled.ts';

/** Draws where each measure of AI puts two careers among all occupations, above the values as published. */
export const drawAi: DrawPart = async ({ room }) => {
  const ids = (room.dataset.room ?? '').split(' ');
  const [careers] = await Promise.all([loadCareers(ids), styled(dayStyles), styled(styles)]);
  if (careers instanceof LoadFailure) return careers;
  const lines = aiLines(roleSlots(unpack(careers).roles));
  if (!lines) return new LoadFailure('Measures of the careers are missing from their records.');
  room.innerHTML = markup(AiLines, { lines });
  return undefined;
};
