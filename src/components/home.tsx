import type { HomePage } from '../view/home-page.ts';
import { at } from './address.ts';
import { Cite } from './text.tsx';

/** One real figure, taken apart. */
export function Specimen({ view: { specimen } }: { view: HomePage }) {
  if (!specimen) return null;
  return (
    <div class="card">
      <p class="s">What a figure carries</p>
      <p>
        <span class="num">{specimen.value}</span>
        <Cite mark={specimen.mark} />
      </p>
      <dl class="dl">
        <dt>What</dt>
        <dd>{specimen.what}</dd>
        {specimen.facts.map(([label, text]) => (
          <>
            <dt>{label}</dt>
            <dd>{text}</dd>
          </>
        ))}
        <dt>Edition</dt>
        <dd>{specimen.edition}</dd>
        <dt>Source</dt>
        <dd>
          <a href={at(specimen.href)}>{specimen.publisher}</a>
        </dd>
      </dl>
    </div>
  );
}

/** The official categories behind the roles. */
export function HomeOccupations({ view: { occupations, columns } }: { view: HomePage }) {
  return (
    <div class="wide scroll" role="region" aria-label="Official categories" tabIndex={0}>
      <table class="dat">
        <thead>
          <tr>
            <th scope="col">Occupation</th>
            {columns.map((column) => (
              <th scope="col" class="n">
                {column}
              </th>
            ))}
            <th scope="col">Roles in it</th>
          </tr>
        </thead>
        <tbody>
          {occupations.map((occupation) => (
            <tr>
              <th scope="row">
                <a href={at(occupation.href)}>{occupation.name}</a>
              </th>
              {occupation.cells.map(({ text, mark }) => (
                <td class="n">
                  {text}
                  {mark && <Cite mark={mark} />}
                </td>
              ))}
              <td>{occupation.roles || <span class="lo">none; a neighbour only</span>}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
