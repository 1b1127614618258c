import { pathWithBase } from '../../components/base/address.ts';
import { markup } from '../../components/base/markup.ts';
import { GroupWeeks } from '../../components/day/group-weeks.tsx';
import { DayAnswers, DayNotes, OpenedDay } from '../../components/day/opened-day.tsx';
import styles from '../../styles/page/day.css?url';
import openedStyles from '../../styles/page/day-opened.css?url';
import { paths } from '../../view/base/site-paths.ts';
import { standsIn } from '../../view/day/day-words.ts';
import { weekLines } from '../../view/day/group-weeks.ts';
import { openedDay } from '../../view/day/opened-day.ts';
import { nearCategory } from '../../view/part/near-category.ts';
import type { PackedAnswers } from '../../view/wire/packed.ts';
import { unpack } from '../../view/wire/unpack.ts';
import { loadCareers } from '../base/load-careers.ts';
import { LoadFailure, loadJson } from '../base/load-json.ts';
import { careersOf, type DrawPart } from '../base/part-to-draw.ts';
import { shutFolds } from '../base/shut-folds.ts';
import { styled } from '../base/styled.ts';

/** Draws what differs in a day of two careers: lines in the room, their notes beside it, all answers below. */
export const drawDay: DrawPart = async ({ part, room }) => {
  const [careers, all] = await Promise.all([
    loadCareers(careersOf(room)),
    loadJson<PackedAnswers>(pathWithBase(paths.answersOfAll)),
    styled(styles),
    styled(openedStyles),
  ]);
  if (careers instanceof LoadFailure) return careers;
  if (all instanceof LoadFailure) return all;
  const held = unpack(careers).roles.flatMap((role) => nearCategory(role) ?? []);
  const sides = held.flatMap(({ plural, row }) => (row ? [{ plural, answers: row.answers }] : []));
  const [first, second] = sides;
  if (!first || !second) return new LoadFailure('Answers of a career are missing from its record.');
  const view = openedDay(sides, all);
  room.innerHTML = markup(OpenedDay, { view });
  const note = part.querySelector('.note');
  const named = standsIn(held);
  const said = note?.textContent?.includes(named.trim()) ?? false;
  note?.querySelector('p')?.insertAdjacentHTML('beforeend', markup(DayNotes, { view, standsIn: said ? '' : named }));
  const { weeks } = all;
  const lines = weeks
    ? weekLines(
        held.map(({ code }) => code),
        weeks,
      )
    : [];
  if (weeks && lines.length > 0) {
    const { source } = weeks;
    note?.insertAdjacentHTML('afterend', markup(GroupWeeks, { lines, source }));
  }
  note?.insertAdjacentHTML('afterend', markup(DayAnswers, { view, whose: [first.plural, second.plural] }));
  shutFolds(part);
  return undefined;
};
