import { site } from '../../site.ts';
import { paths } from '../../view/base/site-paths.ts';
import { forecastKeys, sortOptions, verdictOptions } from '../../view/page/forecasts/forecast-choice.ts';
import type { ForecastGroup, ForecastsPage as View } from '../../view/page/forecasts/forecasts-page.ts';
import { pathWithBase } from '../base/address.ts';
import { SubFold } from '../base/sub-fold.tsx';
import { Inline, Prose } from '../base/text.tsx';
import { PageSources } from '../cite/sources.tsx';
import { placeLabels } from './map-labels.ts';

const round = (value: number) => Math.round(10 * value) / 10;
const share = (value: number) => `${round(100 * value)}%`;

/** Height of the drawing, in pixels, on phones and on wide screens: names are placed for each. */
const sizes: [show: string, height: number, widths: [number, number], names: number][] = [
  ['at-narrow', 230, [288, 608], 2],
  ['at-wide', 510, [560, 760], 9],
];

/** All dots of one kind as one path: points of no length with round ends, whose stroke is the dot. */
const path = (dots: View['cloud']['dots'], right: boolean) =>
  dots
    .filter((dot) => dot.right === right)
    .map(({ x, y }) => `M${Math.round(1000 * x)} ${Math.round(1000 * y)}h0`)
    .join('');

function Names({ cloud, size: [show, height, widths, names] }: { cloud: View['cloud']; size: (typeof sizes)[number] }) {
  const spots = cloud.named.slice(0, names).map(({ x, y, name }) => ({ x, y: y * height, texts: [name] }));
  return (
    <>
      {placeLabels(spots, widths, height).map((label, index) => {
        const spot = spots[index];
        if (!spot || !label) return null;
        return (
          <svg class={show} x={share(spot.x)} y={share(spot.y / height)}>
            <circle r="5" />
            <text class={label.anchor === 'middle' ? undefined : label.anchor} x={label.dx} y={label.dy}>
              {label.text}
            </text>
          </svg>
        );
      })}
    </>
  );
}

function Cloud({ cloud }: { cloud: View['cloud'] }) {
  return (
    <figure class="forecast-cloud">
      <figcaption>
        <h2>{cloud.title}</h2>
        <p class="small">{cloud.caption}</p>
      </figcaption>
      <div role="img" aria-label={cloud.spoken}>
        <svg class="drawing" height="100%" aria-hidden="true">
          <rect class="right" x="50%" width="50%" height="50%" />
          <rect class="right" y="50%" width="50%" height="50%" />
          {cloud.across.map(({ x }) => (
            <line class="hairline" x1={share(x)} x2={share(x)} y2="100%" />
          ))}
          {[...cloud.up.map(({ y }) => y), 0.5].map((y) => (
            <line class="hairline" x2="100%" y1={share(y)} y2={share(y)} />
          ))}
          <svg class="spots" width="100%" height="100%" viewBox="0 0 1000 1000" preserveAspectRatio="none">
            <path class="ring" d={path(cloud.dots, false)} />
            <path class="hole" d={path(cloud.dots, false)} />
            <path d={path(cloud.dots, true)} />
          </svg>
          {cloud.up.map(({ text, y }) => (
            <svg y={share(y)} data-axis="">
              <text class="faint start" x="3" y="-4">
                {text}
              </text>
            </svg>
          ))}
          {sizes.map((size) => (
            <Names cloud={cloud} size={size} />
          ))}
        </svg>
        {cloud.corners.map(({ at, count, says: [said, came] }) => (
          <p class={at}>
            <b>{count}</b>
            <small>
              {said}
              <br />
              {came}
            </small>
          </p>
        ))}
      </div>
      <svg class="drawing" height="20" aria-hidden="true" data-axis="">
        {cloud.across.map(({ text, x }) => (
          <text class="faint" x={share(x)} y="15" text-anchor="middle">
            {text}
          </text>
        ))}
      </svg>
    </figure>
  );
}

function Group({ group: { id, name, finding, rows }, editions }: { group: ForecastGroup; editions: View['editions'] }) {
  return (
    <SubFold id={id} name={name} finding={finding} long>
      <table class="data numbers">
        <caption class="small">
          {editions.map(({ said, href }, index) => (
            <>
              {index > 0 && '; '}
              <a href={pathWithBase(href)}>{said}</a>
            </>
          ))}
        </caption>
        <thead>
          <tr>
            <th scope="col">Occupation</th>
            <th scope="col">Forecast</th>
            <th scope="col">{rows[0]?.why ? 'Jump' : 'Counted'}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr>
              <th scope="row">
                <a href={pathWithBase(row.href)}>{row.name}</a>
              </th>
              <td>{row.forecast}</td>
              <td>{row.why ?? row.counted}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </SubFold>
  );
}

/** What narrows the list and puts it in order: a script does. */
function Controls({ view: { choices, printed } }: { view: View }) {
  const all = { edition: printed, family: 'All kinds', verdict: 'All verdicts', sort: 'Most jobs first' };
  const options = { ...choices, verdict: verdictOptions, sort: sortOptions };
  return (
    <form class="pick filters" autocomplete="off" data-live="" data-forecasts="">
      {forecastKeys.map((key) => (
        <label>
          <span>{labels[key]}</span>
          <select name={key}>
            <option value="">{all[key]}</option>
            {options[key].map(({ value, label }) => (
              <option value={value}>{label}</option>
            ))}
          </select>
        </label>
      ))}
      <button type="button" class="button" hidden>
        Show all
      </button>
      <p class="small" role="status" />
    </form>
  );
}

const labels = { edition: 'Forecast', family: 'Kind of work', verdict: 'Verdict', sort: 'Order' };

/** How the forecasts of all occupations stand half-way: counts, a dot each, then each by its verdict. */
export function ForecastsPage({ view }: { view: View }) {
  const { cloud, notes, record, groups } = view;
  return (
    <>
      <div class="forecasts-head">
        <div>
          <p class="small">
            <a href={pathWithBase(paths.method)}>Method</a>
          </p>
          <h1>{view.title}</h1>
          <p class="say">
            <Inline parts={view.answer} />
          </p>
        </div>
        {cloud.dots.length > 0 && <Cloud cloud={cloud} />}
        <div>
          {notes.map((note) => (
            <p class="small">
              <Inline parts={note} />
            </p>
          ))}
        </div>
      </div>
      <section id="all">
        <h2>Each occupation</h2>
        <Controls view={view} />
        <div id="found" hidden />
        <button type="button" class="button" hidden>
          Show the others
        </button>
        <div id="groups">
          {groups.map((group) => (
            <Group group={group} editions={view.editions} />
          ))}
        </div>
        <p data-printed="">
          On paper stand ten of each at most. All: {site.address}
          {pathWithBase(paths.dataset('forecasts.csv'))}
        </p>
        <p class="small">
          <a href={pathWithBase(paths.dataset('forecasts.csv'))}>All of them as CSV</a>, both editions.
        </p>
      </section>
      {record && (
        <section id="record">
          <h2>Whole decades</h2>
          <Prose html={record} class="prose" />
        </section>
      )}
      <PageSources page={view} />
    </>
  );
}
