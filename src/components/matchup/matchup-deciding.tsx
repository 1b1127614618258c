import { midSentence } from '../../domain/format.ts';
import type { RoleHead } from '../../view/base/role-head.ts';
import type { Html } from '../../view/cite/citation-marks.ts';
import type { Comparison } from '../../view/matchup/comparison.ts';
import type { Opened } from '../../view/part/editors-text.ts';
import { Chip, Named } from '../base/badges.tsx';
import { Details } from '../base/details.tsx';
import { Inline, Prose } from '../base/text.tsx';
import { TwoColumnsList } from '../base/two-columns.tsx';

type Parts = readonly (readonly [heading: string, html: Html | undefined])[];

/** Sections of prose in columns under their headings; those that are not written leave no gap. */
function Columns({ parts }: { parts: Parts }) {
  const written = parts.filter(([, html]) => html);
  if (written.length === 0) return null;
  return (
    <div class="wide columns">
      {written.map(([heading, html]) => (
        <div>
          <h3>{heading}</h3>
          <Prose html={html} class="prose" />
        </div>
      ))}
    </div>
  );
}

/** Items under the words that open them. */
function OpenedItems({ heading, items }: { heading: string; items: readonly Opened[] }) {
  if (items.length === 0) return null;
  return (
    <Details heading={heading}>
      <dl class="columns opened">
        {items.map(({ opening, html }) => (
          <div>
            <dt>{opening}</dt>
            <dd>
              <Prose html={html} />
            </dd>
          </div>
        ))}
      </dl>
    </Details>
  );
}

function Path({ from, to, path }: { from: RoleHead; to: RoleHead; path: Comparison['moving']['paths'][number] }) {
  return (
    <div>
      <h3 data-slot={to.slot}>
        <Named slots={[to.slot]}>
          From {midSentence(from.name)} to {midSentence(to.name)}
        </Named>
      </h3>
      <Prose html={path.text} class="prose" />
      {path.missing.map((parts) => (
        <p class="lists">
          <Inline parts={parts} />
        </p>
      ))}
    </div>
  );
}

/** Whether editors have written on this very pair. */
const written = ({ difference }: Comparison) => difference !== undefined;

function Moving({ comparison }: { comparison: Comparison }) {
  const { moving, roles } = comparison;
  const [first, second] = roles;
  const [there, back] = moving.paths;
  return (
    <section id="moving">
      <h2>Moving between the two</h2>
      <p data-finding="">
        {written(comparison) ? (
          <>
            <Chip kind="editorial" /> What follows, down to the sources, is written by the editors; its figures are
            cited.
          </>
        ) : (
          'What the lists of skills and tools of one role hold, and those of the other do not.'
        )}
      </p>
      <Columns
        parts={[
          ['The difference', moving.sets],
          ['Overlap and hybrid roles', moving.overlap],
          ['Can you be both?', moving.both],
        ]}
      />
      <div class="wide sides paths">
        {there && <Path from={first} to={second} path={there} />}
        {back && <Path from={second} to={first} path={back} />}
      </div>
    </section>
  );
}

function Choosing({ comparison }: { comparison: Comparison }) {
  const { deciding, roles } = comparison;
  return (
    <section id="choose">
      <h2>Which one to choose</h2>
      {!written(comparison) && (
        <p data-finding="">
          <Chip kind="editorial" />
        </p>
      )}
      <div class="wide sides">
        {roles.map((role, index) => (
          <div>
            <h3 data-slot={role.slot}>
              <Named slots={[role.slot]}>Choose {midSentence(role.name)} if</Named>
            </h3>
            <ul>
              {deciding.choose[index]?.map((html) => (
                <Prose html={html} as="li" />
              ))}
            </ul>
          </div>
        ))}
      </div>
      <OpenedItems heading="Scenarios" items={deciding.scenarios} />
      <OpenedItems heading="By career stage" items={deciding.stages} />
      <Details heading="Common mistakes">
        <TwoColumnsList roles={roles} lists={deciding.mistakes} />
      </Details>
      {deciding.hiring && (
        <Details heading="For people who hire">
          <Prose html={deciding.hiring} class="prose" />
        </Details>
      )}
    </section>
  );
}

/** What helps to decide: moving, reasons of pay, terms of choice, questions. */
export function MatchupDeciding({ comparison }: { comparison: Comparison }) {
  const { earning, questions, conclusion } = comparison;
  return (
    <>
      <Moving comparison={comparison} />
      {earning && (
        <section id="earning">
          <h2>Reasons for the pay</h2>
          <Columns
            parts={[
              ['Why one earns more', earning.why],
              ['When it is the other way round', earning.otherWay],
            ]}
          />
        </section>
      )}
      <Choosing comparison={comparison} />
      {questions.length > 0 && (
        <section id="questions">
          <h2>Questions</h2>
          <div class="questions">
            {questions.map(({ opening, html }) => (
              <details>
                <summary>{opening}</summary>
                <Prose html={html} class="prose" />
              </details>
            ))}
          </div>
        </section>
      )}
      {conclusion && (
        <section id="conclusion">
          <h2>Conclusion</h2>
          <Prose html={conclusion} class="prose say" />
        </section>
      )}
    </>
  );
}
