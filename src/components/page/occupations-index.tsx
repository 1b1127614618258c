import type { OccupationTable, OccupationsIndex as View } from '../../view/page/occupations-index.ts';
import { pathWithBase } from '../base/address.ts';

/** Categories under what their pay has in common. */
function Occupations({ table: { caption, codes, source, occupations } }: { table: OccupationTable }) {
  return (
    <table class="data occupations">
      <caption>
        {caption}
        {source && (
          <>
            , <a href={pathWithBase(source.href)}>{source.name}</a>
          </>
        )}
        . Codes: {codes}.
      </caption>
      <tbody>
        {occupations.map(({ name, href, code, figure, year }) => (
          <tr>
            <th scope="row">
              <a href={pathWithBase(href)}>{name}</a> <span class="faint nowrap">{code}</span>
            </th>
            <td class="number" data-none={figure ? undefined : ''}>
              {figure ?? 'No figure'}
            </td>
            {year && <td class="number year">{year}</td>}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** Every official category by country. */
export function OccupationsIndex({ view: { countries } }: { view: View }) {
  return (
    <>
      <div class="hero intro">
        <h1>Occupations</h1>
        <p class="say">
          Official categories, by country. Statistics exist for these, not for job titles; each country counts in its
          own way, so no figure here is set against one of another country.
        </p>
        {countries.length > 1 && (
          <p class="small">
            {countries.map(({ id, name }, index) => (
              <>
                {index > 0 && ' · '}
                <a href={`#${id}`}>{name}</a>
              </>
            ))}
          </p>
        )}
      </div>
      {countries.map(({ id, name, tables }) => (
        <section id={id}>
          <h2>{name}</h2>
          <div class="wide">
            {tables.map((table) => (
              <Occupations table={table} />
            ))}
          </div>
        </section>
      ))}
    </>
  );
}
