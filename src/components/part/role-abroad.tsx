import { places } from '../../schema/countries.ts';
import { homeCountry } from '../../schema/home-country.ts';
import type { AbroadCountry } from '../../view/part/abroad.ts';
import { pathWithBase } from '../base/address.ts';
import { Chip } from '../base/badges.tsx';
import { Inline } from '../base/text.tsx';

/** Pay of the role’s official categories in other countries. */
export function RoleAbroad({ countries }: { countries: AbroadCountry[] }) {
  if (countries.length === 0) return null;
  return (
    <section id="countries">
      <h2>In other countries</h2>
      <p data-finding="">
        Official categories outside the {places[homeCountry].label}, each as its publisher states it: in its own
        currency and time unit, for the people it counts. Nothing is converted, and no figure here is set against
        another.
      </p>
      <table class="wide figures abroad" aria-label="Pay in other countries">
        <thead>
          <tr>
            <th scope="col">Official category</th>
            <th scope="col">As published</th>
            <th scope="col">Who is counted</th>
            <th scope="col">Period</th>
          </tr>
        </thead>
        {countries.map(({ country, rows }) => (
          <tbody>
            <tr data-heading="">
              <th scope="rowgroup" colspan={4}>
                {country}
              </th>
            </tr>
            {rows.map((row) => (
              <tr>
                <th scope="row">
                  <a href={pathWithBase(row.href)}>{row.category}</a> <span class="faint nowrap">{row.code}</span>
                  {row.relation && <span data-receipt="">{row.relation}</span>}
                </th>
                <td>
                  <Inline parts={row.figure} /> {row.transcribed && <Chip kind="transcribed" />}
                  {row.concept && <span data-receipt="">{row.concept}</span>}
                </td>
                <td>{row.counted}</td>
                <td>{row.period}</td>
              </tr>
            ))}
          </tbody>
        ))}
      </table>
    </section>
  );
}
