import type { ListedForecast } from '../../view/page/forecasts/forecast-list.ts';
import { pathWithBase } from '../base/address.ts';

/** Forecasts as a reader asked for them, each with its verdict and how far it missed. */
export function ForecastRows({ label, rows }: { label: string; rows: readonly ListedForecast[] }) {
  return (
    <table class="data numbers">
      <caption class="small">
        {label}. Miss: percentage points between the counted change and half of the forecast one.
      </caption>
      <thead>
        <tr>
          <th scope="col">Occupation</th>
          <th scope="col">Forecast</th>
          <th scope="col">Counted</th>
          <th scope="col">Miss</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ name, href, forecast, counted, verdict, miss }) => (
          <tr>
            <th scope="row">
              <a href={pathWithBase(href)}>{name}</a> <small>{verdict}</small>
            </th>
            <td>{forecast}</td>
            <td>{counted}</td>
            <td>{miss.toFixed(1)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
