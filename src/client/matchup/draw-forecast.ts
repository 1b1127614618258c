import { markup } from '../../components/base/markup.ts';
import { HalfwayLines } from '../../components/part/halfway-lines.tsx';
import styles from '../../styles/page/half-way.css?url';
import { roleSlots } from '../../view/base/role-slots.ts';
import { CitationMarks } from '../../view/cite/citation-marks.ts';
import { halfwayForecast } from '../../view/part/forecast/halfway-forecast.ts';
import { unpack } from '../../view/wire/unpack.ts';
import { loadCareers } from '../base/load-careers.ts';
import { LoadFailure } from '../base/load-json.ts';
import { careersOf, type DrawPart } from '../base/part-to-draw.ts';
import { styled } from '../base/styled.ts';
import { tellFinding } from './tell-finding.ts';

/** Draws what earlier editions forecast of the careers of a page, beside what had been counted half-way. */
export const drawForecast: DrawPart = async ({ part, room }) => {
  const [careers] = await Promise.all([loadCareers(careersOf(room)), styled(styles)]);
  if (careers instanceof LoadFailure) return careers;
  const { roles, describe } = unpack(careers);
  const view = halfwayForecast(roleSlots(roles), new CitationMarks(describe));
  if (!view) return new LoadFailure('Projections of the careers are missing from their records.');
  // The marks of all figures stand below the room.
  const editions = view.editions.map((edition) => ({
    ...edition,
    lines: edition.lines.map((line) => ({ ...line, marks: [] })),
  }));
  room.innerHTML = markup(HalfwayLines, { view: { ...view, editions } });
  tellFinding(part, view.finding);
  return undefined;
};
