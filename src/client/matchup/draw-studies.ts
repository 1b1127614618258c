import { pathWithBase } from '../../components/base/address.ts';
import { markup } from '../../components/base/markup.ts';
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
import { tellFinding } from './tell-finding.ts';

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
  const said = part.querySelector('a[href*="/sources/"]');
  room.innerHTML = markup(DrawnStudies, {
    view: studyLines(sides, shownOfTwo),
    ...(!said && { sources: studies.sources }),
  });
  tellFinding(part, studiesFinding(sides));
  return undefined;
};
