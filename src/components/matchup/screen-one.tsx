import type { Child } from '../../markup/jsx-runtime.ts';
import type { RoleHead } from '../../view/base/role-head.ts';
import type { Odds as View } from '../../view/matchup/odds.ts';
import type { ScreenOne as Screen } from '../../view/matchup/screen-one.ts';
import type { Holding } from '../../view/places/holding.ts';
import { Inline } from '../base/text.tsx';
import { FiveRows } from './five-rows.tsx';
import { PayDrawing } from './pay-drawing.tsx';

/** How often one out-pays the other: a line, and a strip of a hundred ticks with its middle; what is open is faint. */
function Odds({ odds }: { odds: View }) {
  const { line, first, open } = odds;
  return (
    <div data-odds="">
      <p>
        <Inline parts={line} />
      </p>
      <div class="strip" aria-hidden="true">
        <svg class="drawing" height="13">
          <rect data-slot="1" width={`${first}%`} height="13" />
          {open > 0 && <rect class="open" x={`${first}%`} width={`${open}%`} height="13" />}
          <rect data-slot="2" x={`${first + open}%`} width={`${100 - first - open}%`} height="13" />
        </svg>
        <span>even</span>
      </div>
    </div>
  );
}

/** Where the answer holds, and a link to the part that says where it does not; its room, until a script knows. */
export function Holds({ holding: { line, marks, said, lines } }: { holding: Holding }) {
  const waits = line.length === 0;
  return (
    <p
      class="holds"
      data-holds={waits ? 'waits' : ''}
      data-said={waits ? said : undefined}
      data-lines={waits ? lines : undefined}
    >
      <a href="#where">
        <Inline parts={line} />
      </a>
      <Inline parts={marks} />
    </p>
  );
}

/**
 * The answer in one screen, of two to four roles: names with what is drawn of their pay, one sentence, how often one
 * out-pays the other, five rows, and what a reader can do next.
 */
export function ScreenOne({
  roles,
  screen,
  children,
}: {
  roles: readonly RoleHead[];
  screen: Screen;
  /** Links to what a reader can do. */
  children: Child;
}) {
  const { pay, sentence, holding, odds, rows } = screen;
  return (
    <div class={pay.source ? 'screen-one' : 'screen-one unshared'} data-head="">
      <PayDrawing roles={roles} pay={pay} />
      <div>
        <p class="say" data-verdict="">
          <Inline parts={sentence} />
        </p>
        {holding && <Holds holding={holding} />}
        {odds && <Odds odds={odds} />}
      </div>
      <FiveRows rows={rows} roles={roles} />
      <p class="more" data-actions="">
        {children}
      </p>
    </div>
  );
}
