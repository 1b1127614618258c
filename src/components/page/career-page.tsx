import type { CareerPage as View } from '../../view/page/career-page.ts';
import { careerSectionNames as names } from '../../view/part/career/career-section-names.ts';
import type { Part } from '../base/contents.tsx';
import { SubFold } from '../base/sub-fold.tsx';
import { Inline } from '../base/text.tsx';
import { DayApart } from '../day/day-apart.tsx';
import { EntryFold, LeavesFold, MovesFold, NextFold, PayFolds, RatedFold, WorkFold } from '../part/career-sections.tsx';
import { ExposureAlone } from '../part/category-tables.tsx';
import { SideTable } from '../part/side-table.tsx';
import { StudyLines } from '../part/study-lines.tsx';
import { OccupationPage } from './occupation-page.tsx';

/** A career that nobody has written about in full, below its head. */
export function CareerPage({ view }: { view: View }) {
  const { parts, below, career, standing, exposure, day } = view;
  const studies = parts.entry?.studies;
  const held: [Part, unknown][] = [
    [['standing', 'Where it stands'], standing.length > 0],
    [['education', names.education], parts.entry],
    [['leaves', names.leaves], parts.leaves],
    [['differ', names.skills], parts.rated],
    [['moves', names.moves], parts.moves],
    [['day', names.day], day],
    [['ai', names.ai], exposure],
    [['work', names.work], below.work],
    [['related', names.related], below.next],
  ];
  return (
    <OccupationPage view={view} parts={held.flatMap(([part, has]) => (has ? [part] : []))}>
      {standing.length > 0 && (
        <section id="standing">
          <h2>Where it stands</h2>
          <SideTable label="Among all occupations" rows={standing} roles={[career]} />
          <p class="small">Among all US occupations of which the same edition has the figure.</p>
          <PayFolds view={parts} roles={[career]} />
        </section>
      )}
      <EntryFold view={parts} roles={[career]} />
      {studies && (
        <SubFold id="studies" name="Fields of study that lead here" finding={studies.finding}>
          <StudyLines view={studies.lines}>
            <Inline parts={studies.note} />
          </StudyLines>
        </SubFold>
      )}
      <LeavesFold view={parts} roles={[career]} />
      <RatedFold view={parts} roles={[career]} />
      <MovesFold view={parts} roles={[career]} />
      <DayApart view={day} />
      {exposure && (
        <section id="ai">
          <h2>{names.ai}</h2>
          <ExposureAlone table={exposure} finding={exposure.places}>
            None counts jobs lost or gained.
          </ExposureAlone>
        </section>
      )}
      <WorkFold view={below} roles={[career]} />
      <NextFold view={below} roles={[career]} />
    </OccupationPage>
  );
}
