import type { OpenedWhere as View } from '../../view/places/opened-where.ts';
import type { PlaceAnswer as Answer } from '../../view/places/place-answer.ts';
import { SubFold } from '../base/sub-fold.tsx';
import { Inline } from '../base/text.tsx';
import { AreaDots } from './area-dots.tsx';
import { CountBars } from './count-bars.tsx';
import { PlaceAnswer } from './place-answer.tsx';
import { PlaceField } from './place-field.tsx';
import { PlaceList } from './place-list.tsx';
import { StateMap } from './state-map.tsx';

interface Props {
  view: View;
  names: readonly [string, string];
  /** The chosen place, if there is one. */
  answer: Answer | undefined;
}

function States({ view: { map, states }, names, answer }: Props) {
  return (
    <>
      <StateMap tiles={map} {...(answer && { chosen: answer.id })} />
      <SubFold name="Table" finding={['all states and territories']}>
        <PlaceList list={states} names={names} errors />
      </SubFold>
    </>
  );
}

/** The part on places of two careers, as a reader opens it. */
export function OpenedWhere(props: Props) {
  const { view, names, answer } = props;
  const { counts, leftOut, dots, reversed, industries, within, areas, holds } = view;
  return (
    <div class={holds ? 'by-place holding' : 'by-place'}>
      <div class="your-place">
        <PlaceField id="your-place" name={answer?.name ?? ''} />
        <div data-answer="">{answer && <PlaceAnswer view={answer} />}</div>
      </div>
      <div class="clearly">
        <h3>Clearly paid more</h3>
        <CountBars counts={counts} names={names} />
        {leftOut && <p class="small">{leftOut}</p>}
        {!holds && <States {...props} />}
      </div>
      {dots && (
        <div class="all-areas">
          <h3>{dots.heading}</h3>
          <AreaDots class="narrow-dots" view={dots.narrow} pitch={3.1} dot={2.6} />
          <AreaDots class="wide-dots" view={dots.wide} pitch={4.4} dot={3.7} />
        </div>
      )}
      {reversed && (
        <div class="reversed">
          <h3>{reversed.heading}</h3>
          <PlaceList list={reversed} names={names} />
        </div>
      )}
      {industries && !holds && (
        <div class="industries">
          <h3>{industries.heading}</h3>
          <PlaceList list={industries} names={names} />
        </div>
      )}
      {within && (
        <p class="within">
          <Inline parts={within} />
        </p>
      )}
      <div class="tables">
        {holds && (
          <SubFold name="Map of the states">
            <States {...props} />
          </SubFold>
        )}
        {holds && industries && (
          <SubFold name="Industries they share">
            <PlaceList list={industries} names={names} />
          </SubFold>
        )}
        {areas && (
          <SubFold name="Table" finding={[areas.heading]}>
            <PlaceList list={areas} names={names} errors />
          </SubFold>
        )}
      </div>
    </div>
  );
}
