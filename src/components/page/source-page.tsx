import { paths } from '../../view/base/site-paths.ts';
import type { SourcePage as View } from '../../view/page/source-page.ts';
import { pathWithBase } from '../base/address.ts';
import { Chip } from '../base/badges.tsx';
import { EditLink, EditLinks } from '../base/edit-link.tsx';
import { Prose } from '../base/text.tsx';
import { PageSources } from '../cite/sources.tsx';
import { ClaimList } from '../part/claim-list.tsx';

/** One publication in full, with every figure that cites it. */
export function SourcePage({ view }: { view: View }) {
  const { source, supersededBy, due } = view;
  return (
    <>
      <div class="head">
        <div>
          <p class="small">{source.publisher}</p>
          <h1>{source.title}</h1>
          <p class="say">{source.edition}</p>
          {supersededBy && (
            <p>
              <Chip kind="older" /> Superseded by <a href={pathWithBase(supersededBy.href)}>{supersededBy.name}</a>.
            </p>
          )}
          {due && (
            <p>
              <Chip kind="due" /> {due}
            </p>
          )}
          {source.retrieval === 'transcribed' && (
            <p>
              <Chip kind="transcribed" /> Copied by third parties, not read from the publisher’s own file.
            </p>
          )}
          <p class="small">{source.limit}</p>
        </div>
        <div class="card">
          <dl>
            {view.facts.map(([label, value]) => (
              <>
                <dt>{label}</dt>
                <dd>{value}</dd>
              </>
            ))}
            {source.url && (
              <>
                <dt>Original</dt>
                <dd>
                  <a href={source.url}>{new URL(source.url).host.replace(/^www\./, '')}</a>
                </dd>
              </>
            )}
          </dl>
        </div>
      </div>
      <section>
        <div class="wide trio">
          {view.sections.map(({ heading, html }) => (
            <div>
              <h2>{heading}</h2>
              <Prose html={html} class="prose small-text" />
            </div>
          ))}
        </div>
      </section>
      <section id="figures">
        <h2>{view.others ? 'Figures that cite it' : 'Every figure that cites it'}</h2>
        {view.others && (
          <p data-others="">
            {view.others.rows} rows of {view.others.owners} more occupations stand on the pages of their{' '}
            <a href={pathWithBase(paths.roles)}>careers</a> and <a href={pathWithBase(paths.occupations)}>categories</a>
            .
          </p>
        )}
        {view.owners.length + view.series.length === 0 && (
          <p data-finding="">No figure here comes from it; it is cited in text.</p>
        )}
        <div class="wide">
          {view.owners.map((owner) => (
            <div class="answers">
              <h3>
                <a href={pathWithBase(owner.href)}>{owner.name}</a>
              </h3>
              {owner.alsoOn.length > 0 && (
                <p class="small">
                  Also shown for{' '}
                  {owner.alsoOn.map((page, index) => (
                    <>
                      {index > 0 && ', '}
                      <a href={pathWithBase(page.href)}>{page.name}</a>
                    </>
                  ))}
                  , and in their matchups.
                </p>
              )}
              <table class="data source-rows" data-rows="" aria-label={`Rows on ${owner.name}`}>
                <thead>
                  <tr>
                    <th scope="col">Figure</th>
                    <th scope="col" class="number">
                      Value
                    </th>
                    <th scope="col">Row in the source</th>
                  </tr>
                </thead>
                <tbody>
                  {owner.rows.map((row) => (
                    <tr>
                      <th scope="row">{row.what}</th>
                      <td class="number">{row.value}</td>
                      <td>
                        {row.href ? <a href={pathWithBase(row.href)}>{row.locator}</a> : row.locator}{' '}
                        <EditLink written={row.written} what="row" />
                      </td>
                    </tr>
                  ))}
                </tbody>
              </table>
            </div>
          ))}
        </div>
        {view.series.map((series) => (
          <div class="answers">
            <h3>{series.title}</h3>
            <p class="small">{series.note}</p>
            <table class="data source-rows" data-series="" aria-label={series.title}>
              <thead>
                <tr>
                  <th scope="col">{series.head}</th>
                  {series.columns.map((column) => (
                    <th scope="col" class="number">
                      {column}
                    </th>
                  ))}
                </tr>
              </thead>
              <tbody>
                {series.rows.map((row) => (
                  <tr>
                    <th scope="row">
                      {row.label} {row.written && <EditLink written={row.written} what="row" />}
                    </th>
                    {row.cells.map((cell) => (
                      <td class="number">{cell ?? <span data-none="">not published</span>}</td>
                    ))}
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
        ))}
        {view.citedIn.length > 0 && (
          <p class="wide subhead" data-cited-in="">
            Cited in the text of{' '}
            {view.citedIn.map((page, index) => (
              <>
                {index > 0 && ', '}
                <a href={pathWithBase(page.href)}>{page.name}</a>
              </>
            ))}
            .
          </p>
        )}
      </section>
      {view.claims.length > 0 && (
        <section id="claims">
          <h2>Claims checked against it</h2>
          <ClaimList claims={view.claims} />
        </section>
      )}
      {view.sources.length > 0 && <PageSources heading="Sources cited on this page" page={view} />}
      <EditLinks {...view} />
    </>
  );
}
