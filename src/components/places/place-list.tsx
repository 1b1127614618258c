import type { PlaceList as View } from '../../view/places/opened-where.ts';
import { Glyph } from '../base/badges.tsx';
import { More } from './signs.tsx';

/** Places or industries with both medians, and by how much whose is higher; with their errors where there is room. */
export function PlaceList({
  list: { head, heading, lines },
  names,
  errors = false,
}: {
  list: View;
  names: readonly [string, string];
  errors?: boolean;
}) {
  return (
    <table class={errors ? 'place-list with-errors' : 'place-list'}>
      <caption class="unseen">{heading}</caption>
      <thead>
        <tr>
          <th scope="col">{head}</th>
          {names.map((name, index) => (
            <th scope="col">
              <Glyph slot={index === 0 ? 1 : 2} />
              <span class="wide-name">{name}</span>
            </th>
          ))}
          <th scope="col">More</th>
        </tr>
      </thead>
      <tbody>
        {lines.map(({ name, medians, errors: said, more }) => (
          <tr>
            <th scope="row">{name}</th>
            {medians.map((median, index) => (
              <td>
                {median}
                {errors && said[index] && <small> {said[index]}</small>}
              </td>
            ))}
            <td>
              <More more={more} names={names} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
