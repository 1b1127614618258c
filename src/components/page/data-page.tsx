import type { DataPage as View } from '../../share/data-page.ts';
import { paths } from '../../view/base/site-paths.ts';
import { pathWithBase } from '../base/address.ts';

function Files({ files }: Pick<View, 'files'>) {
  return (
    <div class="scroll wide" tabindex={0} role="region" aria-label="Files">
      <table class="data" aria-label="Files">
        <thead>
          <tr>
            <th scope="col">Address</th>
            <th scope="col">Holds</th>
            <th scope="col" class="number">
              Size
            </th>
          </tr>
        </thead>
        <tbody>
          {files.map(({ shown, href, holds, size }) => (
            <tr>
              <th scope="row">
                <a href={pathWithBase(href)}>
                  <code>{shown}</code>
                </a>
              </th>
              <td>{holds}</td>
              <td class="number">{size}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Example({ label, text }: { label: string; text: string }) {
  return (
    <pre class="code wide" tabindex={0} role="region" aria-label={label}>
      {text}
    </pre>
  );
}

function Figures({ examples }: Pick<View, 'examples'>) {
  return (
    <section id="figures">
      <h2>How a figure is written</h2>
      <div class="prose">
        <p>
          Numbers that a publication gives for one place, level and period are one row. The id of a figure is that of
          its row, a full stop and the name of the statistic. What a source is, which edition, and under which terms,
          stands once in <code>sources.json</code>, under the id that the row names.
        </p>
      </div>
      <Example label="A row as JSON" text={examples.row} />
      <div class="prose">
        <p>
          In the table each figure is a line of its own, with edition and licence beside it. Where a source caps its
          values, <code>at_least</code> says “yes” and the value is the cap. Series, such as exchange rates, have no
          owner.
        </p>
      </div>
      <Example label="Two lines of the table" text={examples.table} />
    </section>
  );
}

function Pairs({ example }: { example: string }) {
  return (
    <section id="pairs">
      <h2>How a comparison is written</h2>
      <div class="prose">
        <p>
          A pair says for each measure whether the two roles are compared by it. If so, it names the two rows and gives
          the difference, first minus second, with its range. If not, it gives the reason and no difference. How that is
          decided stands under <a href={pathWithBase(paths.method)}>Method</a>.
        </p>
      </div>
      <Example label="A comparison that is not made" text={example} />
    </section>
  );
}

function Terms({ view }: { view: View }) {
  return (
    <section id="licences">
      <h2>Licences</h2>
      <div class="prose">
        <p>
          Each figure stays under the terms of its publisher: the table states them in each line, the documents in{' '}
          <code>sources.json</code> with the words that the publisher asks for. Notices and licence texts that must be
          kept are in <a href={pathWithBase(view.notices)}>one file</a>. The arrangement, and the text that is ours, are
          under <a href="https://creativecommons.org/licenses/by/4.0/">CC BY 4.0</a>: name Evenhand.
        </p>
        <p>
          Some publishers ask that a database made from theirs carry its licence. Their figures are in no other file
          than the two under the <a href={view.licence.url}>{view.licence.name}</a>. Whoever joins them with others
          publishes the result under it.
        </p>
        <p>
          Not everything that is cited here may be handed on as a table. What is left out is named with its id, source
          and reason, in each document and all together:
        </p>
      </div>
      <ul class="list wide">
        {view.omissions.map(({ label, description, figures }) => (
          <li>
            {label} <span class="faint">{figures}</span>
            <span data-receipt="">{description}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** What programs can read, and what they may rely on. */
export function DataPage({ view }: { view: View }) {
  return (
    <>
      <div class="hero intro">
        <h1>Data</h1>
        <p class="say">
          What the pages show, for programs: each figure with its source, edition and locator, as far as its licence
          allows.
        </p>
      </div>
      <section id="files">
        <h2>Files</h2>
        <Files files={view.files} />
        <p class="small">
          JSON Schemas:{' '}
          {view.schemas.map(({ name, href }, index) => (
            <>
              {index > 0 && ', '}
              <a href={pathWithBase(href)}>{name}</a>
            </>
          ))}
          .
        </p>
      </section>
      <Figures examples={view.examples} />
      {view.examples.pair !== undefined && <Pairs example={view.examples.pair} />}
      <Terms view={view} />
      <section id="promise">
        <h2>What you may rely on</h2>
        <div class="prose">
          <ul>
            <li>
              An address below <code>/data/v1/</code> stays, and so does the meaning of what is there. What could not
              keep it would come as <code>/data/v2/</code> beside it.
            </li>
            <li>
              Fields and columns may be added, columns at the end; none is renamed or removed. The schemas follow.
            </li>
            <li>Ids of roles and occupations never die. A role that is renamed keeps its former id as an alias.</li>
            <li>
              Every document names the release it belongs to. What a release changed stands under{' '}
              <a href={pathWithBase(paths.changes)}>Changes</a>, which is also a{' '}
              <a href={pathWithBase(paths.feed)}>feed</a>.
            </li>
            <li>
              Some pages are kept as they were at a release, as <a href={pathWithBase(paths.frozen)}>frozen pages</a>.
            </li>
            <li>A figure that a source withdraws or corrects changes here too, with the next release.</li>
          </ul>
        </div>
      </section>
    </>
  );
}
