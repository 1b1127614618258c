import { paths } from '../../view/base/site-paths.ts';
import type { ChoosePage as View } from '../../view/choose/choose-page.ts';
import { pathWithBase } from '../base/address.ts';
import { Chip } from '../base/badges.tsx';
import { Prose } from '../base/text.tsx';
import { PageSources } from '../cite/sources.tsx';
import { ChooseForm } from './choose-form.tsx';

function Terms({ view }: { view: View }) {
  return (
    <section id="terms">
      <h2>The terms, and where they stand</h2>
      <p data-finding="">
        Every figure is cited. The editors’ ratings stand beside it, or alone where nothing is published, and are marked
        as theirs. How figures are chosen stands under <a href={pathWithBase(paths.method)}>Method</a>.
      </p>
      <table class="wide data" aria-label="What stands under each term">
        <thead>
          <tr>
            <th scope="col">Term</th>
            <th scope="col">What answers it</th>
            <th scope="col">On a role’s page</th>
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
      <h3 class="wide subhead">Role by role</h3>
      <ul class="wide links">
        {view.roles.map((role) => (
          <li>
            <a href={pathWithBase(role.href)}>{role.name}</a>
            <span data-receipt="">
              {role.places.map(({ label, href }, index) => (
                <>
                  {index > 0 && ' · '}
                  <a href={pathWithBase(href)}>{label}</a>
                </>
              ))}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Help with choosing: the tool where script runs, the guide, and where each role’s page answers the terms. */
export function ChoosePage({ view }: { view: View }) {
  return (
    <>
      <div class="hero intro">
        <h1>{view.title}</h1>
        <p class="say">{view.description}</p>
        <p class="lede">
          {view.sections.map(({ id, heading }) => (
            <>
              <a href={`#${id}`}>{heading}</a>
              {' · '}
            </>
          ))}
          <a href="#terms">The terms, role by role</a>
        </p>
      </div>
      <ChooseForm view={view} />
      <section id="weighed" hidden>
        <h2>Your terms, in your order</h2>
        <p data-finding="">
          No score and no winner: the order is yours, the figures are the publishers’, and the ratings are the editors’.
          Terms of equal weight keep the order of the list.
        </p>
        <div class="wide" />
      </section>
      {view.sections.map(({ id, heading, html }) => (
        <section id={id}>
          <h2>{heading}</h2>
          <p data-finding="">
            <Chip kind="editorial">Editors’ advice</Chip>
          </p>
          <Prose html={html} class="wide prose steps" />
        </section>
      ))}
      <Terms view={view} />
      {view.sources.length > 0 && <PageSources heading="Sources of the guide" page={view} />}
    </>
  );
}
