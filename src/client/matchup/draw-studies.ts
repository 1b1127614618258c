import { pathWithBase } from '../../components/base/address.ts';
import { markup } from '../../components/base/markup.ts';
import { Inline } from '../../components/base/text.tsx';
import { DrawnStudies } from '../../components/part/study-lines.tsx';
import styles from '../../styles/page/half-way.css?url';
import { paths } from '../../view/base/site-paths.ts';
import { studiesFinding } from '../../view/part/studies/studies-finding.ts';
import { shownOfTwo, studyLines } from '../../view/part/studies/study-lines.ts';
import { studySides } from '../../view/part/studies/study-side.ts';
import type { PackedStudies } from '../../view/wire/packed.ts';
import { unpack } from '../../view/wire/unpack.ts';
import { loadCareers } from '../base/load-careers.ts';
import { LoadFailure, loadJson } from '../base/load-json.ts';
import type { DrawPart } from '../base/part-to-draw.ts';
import { styled } from '../base/styled.ts';

/** Draws which fields of study lead to two careers, and what their graduates earn. */
export const drawStudies: DrawPart = async ({ part, room }) => {
  const [careers, studies] = await Promise.all([
    loadCareers((room.dataset.room ?? '').split(' ')),
    loadJson<PackedStudies>(pathWithBase(paths.fieldsOfStudy)),
    styled(styles),
  ]);
  if (careers instanceof LoadFailure) return careers;
  if (studies instanceof LoadFailure) return studies;
  const sides = studySides(unpack(careers).roles, (category) => {
    const fields = studies.fields[category] ?? [];
    return { fields: { fields }, graduates: { of: studies.degrees.filter(({ field }) => fields.includes(field)) } };
  });
  if (!sides) return new LoadFailure('A category of the careers is missing from their records.');
  // A built page names who says so.
  const said = part.querySelector('[data-room] + .small:not([role])');
  room.innerHTML = markup(DrawnStudies, {
    view: studyLines(sides, shownOfTwo),
    ...(!said && { sources: studies.sources }),
  });
  // A page that a browser made has not counted them yet.
  const summary = part.querySelector('summary');
  const finding = studiesFinding(sides);
  if (finding && summary?.childElementCount === 1)
    summary.insertAdjacentHTML('beforeend', markup(Inline, { parts: [': ', ...finding] }));
  return undefined;
};
