import { paths } from '../../view/base/site-paths.ts';
import type { ChoosePage as View } from '../../view/choose/choose-page.ts';
import { pathWithBase } from '../base/address.ts';
import { Chip } from '../base/badges.tsx';
import { Fold } from '../base/section.tsx';
import { Prose } from '../base/text.tsx';
import { PageSources } from '../cite/sources.tsx';
import { ChooseForm } from './choose-form.tsx';

function Terms({ view }: { view: View }) {
  return (
    <Fold
      id="terms"
      heading="The terms, and where they stand"
      finding={[`${view.terms.length} terms, each with what answers it and its place on a career’s page`]}
    >
      <p class="small">
        Every figure is cited. The editors’ ratings stand beside it, or alone where nothing is published, and are marked
        as theirs. A figure of another occupation is shown and decides nothing. The pages of{' '}
        <a href={pathWithBase(paths.roles)}>all careers</a> have the same sections; how figures are chosen stands under{' '}
        <a href={pathWithBase(paths.method)}>Method</a>.
      </p>
      <table class="data where" aria-label="Terms">
        <thead>
          <tr>
            <th scope="col">Term</th>
            <th scope="col">What answers it</th>
            <th scope="col">On a career’s page</th>
          </tr>
        </thead>
        <tbody>
          {view.terms.map((term) => (
            <tr>
              <th scope="row">
                {term.label}
                <span data-receipt="">{term.description}</span>
              </th>
              <td>{term.basis}</td>
              <td>{term.places}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Fold>
  );
}

/** Help with choosing: the tool where script runs, the guide, and what answers each term. */
export function ChoosePage({ view }: { view: View }) {
  return (
    <>
      <div class="hero intro">
        <h1>{view.title}</h1>
        <p class="say">{view.description}</p>
      </div>
      <ChooseForm view={view} />
      {view.sections.map(({ id, heading, finding, html }) => (
        <Fold id={id} heading={heading} finding={[finding]}>
          <p>
            <Chip kind="editorial" />
          </p>
          <Prose html={html} class="prose steps" />
        </Fold>
      ))}
      <Terms view={view} />
      {view.sources.length > 0 && <PageSources heading="Sources of the guide" page={view} />}
    </>
  );
}
