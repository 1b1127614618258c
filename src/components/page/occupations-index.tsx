import type { OccupationsIndex as View } from '../../view/page/occupations-index.ts';
import { pathWithBase } from '../base/address.ts';

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
      {countries.map(({ id, name, occupations }) => (
        <section id={id}>
          <h2>{name}</h2>
          <ul class="list wide">
            {occupations.map((occupation) => (
              <li>
                <a href={pathWithBase(occupation.href)}>{occupation.name}</a>{' '}
                <span class="faint nowrap">{occupation.code}</span>
                {occupation.pay && (
                  <span data-receipt="">
                    {occupation.pay.text}, <a href={pathWithBase(occupation.pay.href)}>{occupation.pay.source}</a>
                  </span>
                )}
              </li>
            ))}
          </ul>
        </section>
      ))}
    </>
  );
}
