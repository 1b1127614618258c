import type { ClaimPage as View } from '../../view/page/claim-page.ts';
import { pathWithBase } from '../base/address.ts';
import { EditLinks } from '../base/edit-link.tsx';
import { Inline, Prose } from '../base/text.tsx';
import { PageSources } from '../cite/sources.tsx';
import { Claimed, ClaimList, VerdictChip } from '../part/claim-list.tsx';

function Links({ links }: { links: View['roles'] }) {
  return (
    <>
      {links.map(({ name, href }, index) => (
        <>
          {index > 0 && ', '}
          <a href={pathWithBase(href)}>{name}</a>
        </>
      ))}
    </>
  );
}

/** Statement, verdict and what the number is about. */
function Head({ view }: { view: View }) {
  return (
    <div class="head">
      <div>
        <h1>
          <Claimed>{view.statement}</Claimed>
        </h1>
        <p class="ruling">
          <VerdictChip verdict={view.verdict} /> {view.meaning}
        </p>
      </div>
      <div class="card">
        <dl>
          <dt>Topic</dt>
          <dd>{view.topic}</dd>
          {view.roles.length > 0 && (
            <>
              <dt>{view.roles.length > 1 ? 'Roles' : 'Role'}</dt>
              <dd>
                <Links links={view.roles} />
              </dd>
            </>
          )}
          {view.occupations.length > 0 && (
            <>
              <dt>Occupation</dt>
              <dd>
                <Links links={view.occupations} />
              </dd>
            </>
          )}
          {view.tags.map(({ label, description }) => (
            <>
              <dt>Note</dt>
              <dd>
                <b>{label}.</b> {description}
              </dd>
            </>
          ))}
        </dl>
      </div>
    </div>
  );
}

/** Published figures, each beside what is claimed where they decide. */
function FigureLines({ lines }: { lines: readonly (View['nearest'][number] & { claimed?: string })[] }) {
  const decides = lines.some(({ claimed }) => claimed !== undefined);
  return (
    <table class="data" aria-label="Published figures">
      <thead>
        <tr>
          <th scope="col">Figure</th>
          {decides && (
            <th scope="col" class="number">
              Claimed
            </th>
          )}
          <th scope="col" class="number">
            Published
          </th>
        </tr>
      </thead>
      <tbody>
        {lines.map(({ name, note, claimed, published }) => (
          <tr>
            <th scope="row">
              {name}
              {note && <span data-receipt="">{note}</span>}
            </th>
            {decides && (
              <td class="number">
                <Claimed>{claimed}</Claimed>
              </td>
            )}
            <td class="number">
              <Inline parts={published} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Deciding({ lines }: { lines: View['deciding'] }) {
  return (
    <section id="decided">
      <h2>What decides it</h2>
      <FigureLines lines={lines} />
    </section>
  );
}

function Nearest({ lines }: { lines: View['nearest'] }) {
  return (
    <section id="nearest">
      <h2>Nearest published {lines.length > 1 ? 'figures' : 'figure'}</h2>
      <p data-finding="">For context: {lines.length > 1 ? 'they decide' : 'it decides'} nothing.</p>
      <FigureLines lines={lines} />
    </section>
  );
}

function Printed({ lines }: { lines: View['printed'] }) {
  return (
    <section id="printed">
      <h2>Where it is printed</h2>
      <table class="wide figures" aria-label="Texts that print it">
        <thead>
          <tr>
            <th scope="col">Text</th>
            <th scope="col">In its words</th>
            <th scope="col">As what</th>
            <th scope="col">Publisher it names</th>
          </tr>
        </thead>
        <tbody>
          {lines.map(({ by, date, quoted, says, about, credits }) => (
            <tr>
              <th scope="row">
                {by}
                {date && <span data-receipt="">{date}</span>}
              </th>
              <td>
                <Claimed>{quoted.map((words) => `“${words}”`).join(' … ')}</Claimed>
              </td>
              <td>
                <Claimed>{says}</Claimed>
                <span data-receipt="">{about}</span>
              </td>
              <td>{credits ? <>Credits {credits}</> : <span data-none="">Names no publisher</span>}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

/** One number in circulation in full. */
export function ClaimPage({ view }: { view: View }) {
  return (
    <>
      <Head view={view} />
      <section id="why">
        <h2>Why</h2>
        <Prose html={view.why} class="prose" />
      </section>
      {view.deciding.length > 0 && <Deciding lines={view.deciding} />}
      {view.nearest.length > 0 && <Nearest lines={view.nearest} />}
      <Printed lines={view.printed} />
      {view.others.length > 0 && (
        <section id="related">
          <h2>Related claims</h2>
          <ClaimList claims={view.others} />
        </section>
      )}
      {view.sources.length > 0 && <PageSources page={view} />}
      <EditLinks {...view} />
    </>
  );
}
