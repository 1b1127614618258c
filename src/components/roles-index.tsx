import type { RolesIndex as View } from '../view/roles-index.ts';
import { at } from './address.ts';
import { PageSources } from './sources.tsx';
import { Inline } from './text.tsx';

type Known = View['families'][number]['roles'][number]['pay'];

function Figure({ known }: { known: Known }) {
  return (
    <td>
      {known.figure && <span class="num">{known.figure}</span>}
      <Inline parts={known.marks} />
      <span class="r">{known.receipt}</span>
    </td>
  );
}

/** Every role by family. */
export function RolesIndex({ view }: { view: View }) {
  return (
    <>
      <div class="hero intro">
        <h1>Roles</h1>
        <p class="say">
          Each with the pay it is best known by. The measures differ from role to role, so this list ranks nothing.
        </p>
      </div>
      {view.families.map((family) => (
        <section class="sec">
          <h2>{family.name}</h2>
          <table class="wide figs">
            <thead>
              <tr>
                <th scope="col">Role</th>
                <th scope="col">Median pay</th>
                <th scope="col">Projected growth</th>
              </tr>
            </thead>
            <tbody>
              {family.roles.map((role) => (
                <tr>
                  <th scope="row">
                    <a href={at(role.href)}>{role.name}</a>
                    <span class="r">{role.summary}</span>
                  </th>
                  <Figure known={role.pay} />
                  <Figure known={role.growth} />
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      ))}
      <PageSources heading="Sources on this page" page={view} />
    </>
  );
}
