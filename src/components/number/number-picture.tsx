import type { AnswerPicture, Mark } from '../../view/number/answer-picture.ts';

type Of<K extends AnswerPicture['kind']> = Extract<AnswerPicture, { kind: K }>;

const round = (value: number) => Math.round(100 * value) / 100;

/** Where a label stands that may not leave the drawing: at its end, its beginning, or in the middle of its mark. */
function anchored(x: number): { x: string; 'text-anchor': 'start' | 'middle' | 'end' } {
  if (x > 78) return { x: '100%', 'text-anchor': 'end' };
  return x < 22 ? { x: '0', 'text-anchor': 'start' } : { x: `${round(x)}%`, 'text-anchor': 'middle' };
}

/** The number asked: a cross, with its text above. */
function Asked({ at, mark, y }: { at: number; mark: Mark; y: number }) {
  return (
    <>
      <text class="asked" y="12" {...anchored(at)}>
        {mark.text}
      </text>
      <svg x={`${round(at)}%`} y={y} overflow="visible">
        <path class="cross" d="M-5-5L5 5M5-5L-5 5" />
      </svg>
    </>
  );
}

function RangePicture({ view: { p10, p25, median, p75, p90, named, asked } }: { view: Of<'range'> }) {
  const [low, high] = [Math.min(p10.value, asked.value), Math.max(p90.value, asked.value)];
  const pad = 0.06 * (high - low);
  const x = (value: number) => (100 * (value - low + pad)) / (high - low + 2 * pad);
  const width = (from: Mark, to: Mark) => `${round(x(to.value) - x(from.value))}%`;
  const at = (mark: Mark) => `${round(x(mark.value))}%`;
  const [, second] = named;
  // Two labels that would meet stand below each other.
  const apart = second ? Math.abs(x(second.value) - x(median.value)) > 45 : true;
  return (
    <svg class="drawing" height={apart ? 66 : 82} aria-hidden="true">
      <g data-slot="0">
        <rect data-outer="" x={at(p10)} width={width(p10, p90)} y="28" height="16" />
        {[p10, p90].map((mark) => (
          <rect class="cap" x={at(mark)} y="28" height="16" />
        ))}
        <rect x={at(p25)} width={width(p25, p75)} y="28" height="16" />
      </g>
      <rect data-median="" x={at(median)} y="25" height="22" />
      <Asked at={x(asked.value)} mark={asked} y={20} />
      {named.map((mark, index) => (
        <text y={index > 0 && !apart ? 78 : 62} {...anchored(x(mark.value))}>
          {mark.text}
        </text>
      ))}
    </svg>
  );
}

/** Pixels of the editions: from the top to the highest, and from there to the lowest. */
const editions = { above: 24, between: 74 };

function EditionsPicture({ view: { points, asked } }: { view: Of<'editions'> }) {
  const values = [asked.value, ...points.map(({ value }) => value)];
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const y = (value: number) => editions.above + (high === low ? 0 : ((high - value) / (high - low)) * editions.between);
  const x = (index: number) => `${round(6 + (88 * index) / (points.length - 1))}%`;
  const base = editions.above + editions.between;
  return (
    <svg class="drawing" height={base + 42} aria-hidden="true">
      <line class="asked" x1="0" x2="100%" y1={round(y(asked.value))} y2={round(y(asked.value))} />
      {points.map(({ value, text, from, to, equal }, index) => (
        <svg x={x(index)} overflow="visible">
          <circle class={equal ? 'equal' : undefined} cy={round(y(value))} r="5.5" />
          <text class={equal ? 'asked' : undefined} y={round(y(value)) - 10} text-anchor="middle">
            {text}
          </text>
          <text class="edition" y={base + 24} text-anchor="middle">
            {from}
          </text>
          {to && (
            <text class="edition" y={base + 38} text-anchor="middle">
              –{to}
            </text>
          )}
        </svg>
      ))}
    </svg>
  );
}

function NearestPicture({ view: { points, asked } }: { view: Of<'nearest'> }) {
  const values = [asked.value, ...points.map(({ value }) => value)];
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const x = (value: number) => 8 + (84 * (value - low)) / (high - low);
  return (
    <svg class="drawing" height="46" aria-hidden="true">
      <line class="ground" x1="0" x2="100%" y1="36" y2="36" />
      {points.map(({ value }) => (
        <svg x={`${round(x(value))}%`} y="36" overflow="visible">
          <circle r="5.5" />
        </svg>
      ))}
      <Asked at={x(asked.value)} mark={asked} y={24} />
    </svg>
  );
}

/** More dots than these do not fit a cell: their number stands there. */
const mostDots = 5;

function Cell({ equal, rounds }: { equal: number; rounds: number }) {
  const all = equal + rounds;
  const said = equal === 0 ? `${all}` : `${all}, ${equal} to the digit`;
  if (all === 0) return <td />;
  const dots = all > mostDots ? Math.min(equal, 1) : all;
  return (
    <td>
      <span aria-hidden="true">
        {Array.from({ length: dots }, (_, dot) => (
          <i class={dot < equal ? 'equal' : undefined} />
        ))}
        {all > mostDots && all}
      </span>
      <span class="unseen">{said}</span>
    </td>
  );
}

function MatrixPicture({ view: { columns, rows, label } }: { view: Of<'matrix'> }) {
  return (
    <table class="matrix" aria-label={label}>
      <thead>
        <tr>
          <th scope="col">
            <span class="unseen">May</span>
          </th>
          {columns.map((column) => (
            <th scope="col">{column}</th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ edition, cells }) => (
          <tr>
            <th scope="row">{edition}</th>
            {cells.map((cell) => (
              <Cell {...cell} />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** What is drawn of an answer; the drawings are told in words beside them. */
export function NumberPicture({ view }: { view: AnswerPicture }) {
  switch (view.kind) {
    case 'range':
      return (
        <figure>
          <RangePicture view={view} />
          <figcaption class="unseen">{view.label}</figcaption>
        </figure>
      );
    case 'editions':
      return (
        <figure>
          <EditionsPicture view={view} />
          <figcaption class="unseen">{view.label}</figcaption>
        </figure>
      );
    case 'nearest':
      return <NearestPicture view={view} />;
    case 'matrix':
      return <MatrixPicture view={view} />;
  }
}
