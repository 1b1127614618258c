import type { ContentFile } from '../../view/base/content-files.ts';
import type { Citation } from '../../view/cite/cite-this-page.ts';
import type { CompareMany } from '../../view/matchup/compare-many.ts';
import { pathWithBase } from '../base/address.ts';
import { EditLinks } from '../base/edit-link.tsx';
import { CiteThisPage } from '../cite/cite-this-page.tsx';
import { CompareManyHead } from './compare-many.tsx';
import { CompareManySections } from './compare-many-sections.tsx';

interface Props {
  view: CompareMany;
  citation: Citation;
  /** The figures of each career for programs: its name and an address from the site’s root. */
  data: { name: string; href: string }[];
  /** The files of both, and the page’s own address. */
  files: ContentFile[];
  path: string;
}

/** Everything of a built page of two careers below the masthead: what a browser makes of any two, and how to cite it. */
export function WeighedPair({ view, citation, data, files, path }: Props) {
  return (
    <div class="wrap">
      <CompareManyHead view={view} own />
      <CompareManySections view={view}>
        <CiteThisPage heading="Cite and data" finding={undefined} citation={citation}>
          <p class="wide" data-actions="">
            <span>
              Data:{' '}
              {data.map(({ name, href }, index) => (
                <>
                  {index > 0 && ', '}
                  <a href={pathWithBase(href)}>{name} as JSON</a>
                </>
              ))}
            </span>
          </p>
        </CiteThisPage>
      </CompareManySections>
      <EditLinks files={files} path={path} />
    </div>
  );
}
