import { list } from '../../domain/format.ts';
import type { RoleHead } from '../../view/base/role-head.ts';
import type { CareerParts } from '../../view/part/career/career-parts.ts';
import { careerSectionNames } from '../../view/part/career/career-section-names.ts';
import type { RatedList } from '../../view/part/career/rated.ts';
import { pathWithBase } from '../base/address.ts';
import { Chip, Named, Unequal } from '../base/badges.tsx';
import { Fold } from '../base/section.tsx';
import { SubFold } from '../base/sub-fold.tsx';
import { Inline } from '../base/text.tsx';
import { SideBars } from './side-bars.tsx';
import { SideTable } from './side-table.tsx';

interface Props {
  view: CareerParts;
  roles: readonly RoleHead[];
}

/** Of which careers a section says nothing. */
function Without({ careers, reason }: { careers: readonly string[]; reason: string }) {
  if (careers.length === 0) return null;
  return (
    <p class="neither">
      <Unequal /> {reason} {list(careers, 'or')}.
    </p>
  );
}

/** Pay by edition, and what women and men say that they earn: folds inside the section on pay. */
export function PayFolds({ view: { editions, weekly }, roles }: Props) {
  return (
    <>
      {editions && (
        <SubFold id="trend" name="By edition" finding={editions.finding}>
          <SideTable label="Median by edition" rows={editions.rows} roles={roles} />
          <p class="small">
            <Inline parts={editions.note} />
          </p>
        </SubFold>
      )}
      {weekly && (
        <SubFold id="weekly" name="Women and men, a week">
          <SideTable label="Weekly earnings" rows={weekly.rows} roles={roles} />
          <p class="small">
            <Inline parts={weekly.note} />
          </p>
        </SubFold>
      )}
    </>
  );
}

/** The projection in jobs: below the chart of growth. */
export function JobsFold({ view: { jobs }, roles }: Props) {
  if (!jobs) return null;
  return (
    <SubFold id="jobs" name="In jobs">
      <SideTable label="The projection in jobs" rows={jobs.rows} roles={roles} />
      <p class="small">{jobs.note}</p>
    </SubFold>
  );
}

export function LeavesFold({ view: { leaves }, roles }: Props) {
  if (!leaves) return null;
  return (
    <Fold id="leaves" heading={careerSectionNames.leaves} finding={leaves.finding}>
      <SideBars view={leaves.bars} />
      <SideTable label="Self-employed and unemployed" rows={leaves.rows} roles={roles} />
    </Fold>
  );
}

function Rated({ name, of, roles }: { name: string; of: RatedList; roles: readonly RoleHead[] }) {
  return (
    <div>
      <h3>{name}</h3>
      {of.apart && (
        <p class="apart">
          <Chip kind="not-comparable" /> {of.apart}.
        </p>
      )}
      <SideTable label={name} rows={of.rows} roles={roles} />
      {of.most.length > 0 && (
        <div class="sides">
          {of.most.map(({ slot, name: whose, items }) => (
            <div>
              {roles.length > 1 && (
                <h4 data-slot={slot}>
                  <Named slots={[slot]}>{whose}</Named>
                </h4>
              )}
              <ul class="valued">
                {items.map((item) => (
                  <li>
                    {item.name} <b>{item.text}</b>
                  </li>
                ))}
              </ul>
            </div>
          ))}
        </div>
      )}
      <p class="small">
        <Inline parts={of.note} />
      </p>
    </div>
  );
}

export function RatedFold({ view: { rated }, roles }: Props) {
  if (!rated) return null;
  return (
    <Fold id="differ" heading={careerSectionNames[roles.length > 1 ? 'differ' : 'skills']} finding={rated.finding}>
      <div class="columns">
        {rated.skills && <Rated name="Skills" of={rated.skills} roles={roles} />}
        {rated.knowledge && <Rated name="Knowledge" of={rated.knowledge} roles={roles} />}
      </div>
      <Without careers={rated.without} reason="O*NET has not rated" />
    </Fold>
  );
}

export function MovesFold({ view: { moves }, roles }: Props) {
  if (!moves) return null;
  return (
    <Fold id="moves" heading={careerSectionNames.moves} finding={moves.finding}>
      <div class="sides">
        {moves.careers.map(({ slot, name, bars }) => (
          <div>
            {roles.length > 1 && (
              <h3 data-slot={slot}>
                <Named slots={[slot]}>{name}</Named>
              </h3>
            )}
            <SideBars view={bars} />
          </div>
        ))}
      </div>
      <p class="small">
        <Chip kind="small">Sample</Chip> {moves.note}
      </p>
      <Without careers={moves.without} reason="No sample to go by for" />
    </Fold>
  );
}

/** The usual way in, and the publisher’s words on a licence; what editors say of written roles stands above it as `children`, other ways in `below`. */
export function EntryFold({
  view: { entry },
  roles,
  children,
  below,
}: Props & { children?: preact.ComponentChildren; below?: preact.ComponentChildren }) {
  if (!entry && !children && !below) return null;
  return (
    <Fold id="education" heading={careerSectionNames.education} finding={entry?.finding}>
      {children}
      {entry && (
        <>
          <SideTable label="The usual way in" rows={entry.rows} roles={roles} />
          {entry.licences.map(({ name, words }) => (
            <p class="small">
              {name}: <Inline parts={words} />.
            </p>
          ))}
          <p class="small">
            Starting pay is not published: the lowest tenth of a wage counts people of all ages and hours.
          </p>
          {entry.held && <SideBars view={entry.held} />}
        </>
      )}
      {below}
    </Fold>
  );
}

export function WorkFold({ view: { work }, roles }: Props) {
  if (!work) return null;
  return (
    <Fold id="work" heading={careerSectionNames.work} finding={work.finding}>
      <div class={roles.length > 1 ? 'sides' : undefined}>
        {work.careers.map(({ slot, name, what, tasks, marks, interests }) => (
          <div>
            {roles.length > 1 && (
              <h3 data-slot={slot}>
                <Named slots={[slot]}>{name}</Named>
              </h3>
            )}
            <p>
              <Inline parts={what} />
            </p>
            {tasks.length > 0 && (
              <ul>
                {tasks.map((task) => (
                  <li>{task}</li>
                ))}
              </ul>
            )}
            <p class="small">
              <Inline parts={['Tasks in the publisher’s words.', ...marks]} />{' '}
              {interests.length > 0 && <Inline parts={['Interests by machine learning: ', ...interests]} />}
            </p>
          </div>
        ))}
      </div>
      <Without careers={work.without} reason="Not described as occupations:" />
    </Fold>
  );
}

export function NextFold({ view: { next } }: Props) {
  if (!next) return null;
  return (
    <Fold id="related" heading={careerSectionNames.related} finding={next.finding}>
      <p class="small">
        <Inline parts={next.note} />
      </p>
      <ul class="links">
        {next.pairs.map(({ name, with: other, href }) => (
          <li>
            <a href={pathWithBase(href)}>
              {name} vs {other}
            </a>
          </li>
        ))}
      </ul>
    </Fold>
  );
}
