import { ownOccupation } from '../domain/compare-pay.ts';
import type { Role } from '../domain/dataset.ts';
import {
  count,
  inWords,
  list,
  midSentence,
  money,
  percent,
  percentPair,
  sentenceCase,
  span,
} from '../domain/format.ts';
import { compareGrowth, newestOfficial } from '../domain/growth.ts';
import { leastToDraw } from '../domain/sample.ts';
import type { Citations, Inline } from './citations.ts';
import { exposureTable } from './exposure.ts';
import type { PairPay } from './pair-pay.ts';
import { setting, tooLittlePay } from './pay-words.ts';
import type { Placed } from './placed.ts';

/** Five sentences that the data write: one each on pay, official standing, growth, work and AI. */
export function bullets(placed: readonly [Placed, Placed], pay: PairPay, cite: Citations): Inline[] {
  const [a, b] = [placed[0].role, placed[1].role];
  return [
    payBullet(a, b, pay, cite),
    officialBullet(a, b, cite),
    growthBullet(a, b, cite),
    workBullet(a, b),
    exposureBullet(placed, cite),
  ].filter((bullet) => bullet.length > 0);
}

/** How often one record of the first role out-pays one of the second, in words. */
export function oneOfEachSentence(a: Role, b: Role, pay: PairPay, cite: Citations): Inline | undefined {
  const { leading } = pay;
  const ads = leading?.first.measure === 'advertised-base' ? leading : undefined;
  if (ads?.oneOfEach === undefined) return undefined;
  const times = Math.round(100 * ads.oneOfEach);
  const [more, of] = times >= 50 ? [a, times] : [b, 100 - times];
  if (of === 50)
    return ['Draw one ad of each role at random: either pays more about as often as the other.', cite.row(ads.first)];
  return [
    `Draw one ad of each role at random: the ${midSentence(more.name)} ad pays more ${of} times in 100.`,
    cite.row(ads.first),
  ];
}

function payBullet(a: Role, b: Role, pay: PairPay, cite: Citations): Inline {
  const drawn = oneOfEachSentence(a, b, pay, cite);
  if (drawn) return drawn;
  const { leading } = pay;
  if (leading) {
    const { first, second } = leading;
    return [
      `${setting(first)}, the median was ${money(first.values.median)} for ${first.owner.plural}`,
      cite.row(first),
      ` and ${money(second.values.median)} for ${second.owner.plural}`,
      cite.row(second),
      '.',
    ];
  }
  const sparse = [a, b].find((_, index) => !pay.known[index]);
  const band = sparse?.pay.find((candidate) => candidate.level === 'all' && !candidate.covers);
  if (sparse && band) return [`Pay cannot be compared, because ${tooLittlePay(sparse)}.`, cite.row(band)];
  return ['Pay cannot be compared: no published figure measures both roles the same way.'];
}

function officialBullet(a: Role, b: Role, cite: Citations): Inline {
  const official = [a, b].flatMap((role) => {
    const occupation = ownOccupation(role);
    const [band] = occupation?.wages ?? [];
    return band?.count ? [{ role, occupation, band }] : [];
  });
  const unofficial = [a, b].filter((role) => !ownOccupation(role));
  const parts: Inline = official.flatMap(
    ({ role, band }, index): Inline => [
      `${index ? ' ' : ''}${sentenceCase(role.plural)} are an official category of ${count(band.count ?? 0)} people in the United States.`,
      cite.row(band),
    ],
  );
  for (const role of unofficial) {
    const [link] = role.links;
    const filings = link?.filings;
    parts.push(parts.length ? ' ' : '');
    if (!link || !filings) parts.push(`${sentenceCase(role.plural)} have no official category.`);
    else if (filings.of < leastToDraw) {
      parts.push(
        `${sentenceCase(role.plural)} have no official category, and ${inWords(filings.of)} visa filings in four years are too few to tell the nearest.`,
        cite.row(filings),
      );
    } else {
      parts.push(
        `${sentenceCase(role.plural)} have no official category: ${percent(filings.share)} of visa filings count them as ${link.occupation.name.toLowerCase()}.`,
        cite.row(filings),
      );
    }
  }
  return parts;
}

function growthBullet(a: Role, b: Role, cite: Citations): Inline {
  const growth = compareGrowth(a, b);
  if (growth.comparable) {
    const { first, second } = growth;
    const [textA, textB] = percentPair(first.percent, second.percent);
    return [
      `For ${span(first.span)} the number of ${first.owner.name.toLowerCase()} is projected to change by ${textA}`,
      cite.row(first),
      ` and of ${second.owner.name.toLowerCase()} by ${textB}`,
      cite.row(second),
      '.',
    ];
  }
  const near = new Map(
    [a, b]
      .flatMap((role) =>
        ownOccupation(role) ? role.links.filter((link) => link.fit === 'exact') : role.links.slice(0, 2),
      )
      .flatMap(({ occupation }) => {
        const line = newestOfficial(occupation);
        return line ? [[occupation.id, { occupation, line }] as const] : [];
      }),
  );
  const lines = [...near.values()].slice(0, 2);
  const [first] = lines;
  if (!first) return [];
  const without = [a, b].filter((role) => !ownOccupation(role)).map((role) => role.plural);
  const opening = without.length
    ? `No projection is for ${list(without, 'or')} alone; categories near them are put at `
    : 'Projections stand at ';
  return [
    opening,
    ...lines.flatMap(
      ({ occupation, line }, index): Inline => [
        `${index ? ' and ' : ''}${percent(line.percent)}`,
        cite.row(line),
        ` (${occupation.plural}, ${span(line.span)})`,
      ],
    ),
    '.',
  ];
}

function workBullet(a: Role, b: Role): Inline {
  return [
    `${sentenceCase(a.plural)} make ${midSentence(a.profile.makes)}; ${b.plural} make ${midSentence(b.profile.makes)}.`,
  ];
}

function exposureBullet(placed: readonly Placed[], cite: Citations): Inline {
  const table = exposureTable(placed, cite);
  const [column] = table?.columns ?? [];
  if (!table || !column) return [];
  const cells = table.rows.flatMap((row) => row.cells[0] ?? []).sort((x, y) => x.value - y.value);
  const [low] = cells;
  const high = cells.at(-1);
  if (!low || !high) return [];
  return [
    `Measures of how much of the work language models can touch disagree: for ${column.name.toLowerCase()} they run from ${low.text}`,
    low.mark,
    ` to ${high.text}`,
    high.mark,
    ', on a scale from 0 to 1.',
  ];
}
