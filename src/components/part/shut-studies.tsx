import { subFoldNames } from '../../view/matchup/sections.ts';
import type { ShutStudies as Shut } from '../../view/part/studies/shut-studies.ts';
import { DrawingRoom } from '../base/drawn-fold.tsx';
import { SubFold } from '../base/sub-fold.tsx';
import { SourceLinks } from './source-links.tsx';

/** Which fields of study lead to two careers, and what their graduates earn: drawn when it is opened. */
export function ShutStudies({ view: { finding, ids, careers, sources } }: { view: Shut }) {
  return (
    <SubFold id="studies" name={subFoldNames.studies} finding={finding}>
      <DrawingRoom data={ids.join(' ')} links={careers} />
      {sources && (
        <p class="small">
          <SourceLinks sources={sources} />
        </p>
      )}
    </SubFold>
  );
}
