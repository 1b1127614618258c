import { compareGrowth, newestOwn } from '../../domain/compare/growth.ts';
import { ownOccupation } from '../../domain/compare/own-occupation.ts';
import { leastToDraw } from '../../domain/compare/sample.ts';
import { type Career, type Category, hasMedian, type ProjectionLine } from '../../domain/dataset.ts';
import {
  count,
  inWords,
  list,
  midSentence,
  money,
  percent,
  percentPair,
  period,
  sentenceCase,
  span,
} from '../../domain/format.ts';
import { places } from '../../schema/countries.ts';
import { homeCountry } from '../../schema/home-country.ts';
import type { PairPay } from '../base/pair-pay.ts';
import { atLevel, boardOf, setting, tooLittlePay } from '../base/pay-words.ts';
import { nearest, type RoleSlot } from '../base/role-slots.ts';
import type { CitationMarks, Inline } from '../cite/citation-marks.ts';
import { exposureTable } from '../part/exposure.ts';

/** Five sentences that the data write: one each on pay, official standing, growth, work and AI. */
export function bullets(placed: readonly [RoleSlot, RoleSlot], pay: PairPay, cite: CitationMarks): Inline[] {
  const [a, b] = [placed[0].role, placed[1].role];
  return [
    payBullet(a, b, pay, cite),
    officialBullet(a, b, cite),
    growthBullet(a, b, cite),
    workBullet(a, b),
    exposureBullet(placed, cite),
  ].filter((bullet) => bullet.length > 0);
}

/**
 * How often one ad of the first role out-pays one of the second, in words: both weighted to one mix of levels where they
 * have levels in common.
 */
export function oneOfEachSentence(a: Career, b: Career, { leading }: PairPay, cite: CitationMarks): Inline | undefined {
  const share = leading?.equal?.share ?? leading?.oneOfEach;
  if (!leading || share === undefined) return undefined;
  const level = leading.equal ? ` ${atLevel(leading.equal)}` : '';
  const draw = `Draw one ad of each role${level} from those on ${boardOf(leading.first.source)}, ${period(leading.first.period)}`;
  const times = Math.round(100 * share);
  if (times === 50) return [`${draw}: either pays more about as often as the other.`, cite.row(leading.first)];
  const [more, of] = times > 50 ? [a, times] : [b, 100 - times];
  return [`${draw}: the ${midSentence(more.name)} ad pays more ${of} times in 100.`, cite.row(leading.first)];
}

function payBullet(a: Career, b: Career, pay: PairPay, cite: CitationMarks): Inline {
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
  const context = officialContext(a, b, cite);
  if (context.length > 0) return context;
  const sparse = [a, b].find((_, index) => !pay.known[index]);
  const band = sparse?.pay.find((candidate) => candidate.level === 'all' && !candidate.covers);
  if (sparse && band) return [`Pay cannot be compared, because ${tooLittlePay(sparse)}.`, cite.row(band)];
  return ['Pay cannot be compared: no published figure measures both roles the same way.'];
}

/** Official medians of two roles without a common measure, each under its category’s own name. */
function officialContext(a: Career, b: Career, cite: CitationMarks): Inline {
  const sides = [a, b].flatMap((role) => {
    const own = ownOccupation(role);
    const band = own?.wages.find(hasMedian);
    if (own) return band ? [{ role, occupation: own, band, near: false }] : [];
    const found = nearest(role);
    return found ? [{ role, ...found, near: true }] : [];
  });
  const [first, second] = sides;
  if (!first || !second || first.band.period !== second.band.period) return [];
  const opening = `Official medians of ${period(first.band.period)}, as context: `;
  if (first.occupation === second.occupation) {
    return [
      `${opening}${money(first.band.values.median)} for ${first.occupation.plural}, the category nearest to both roles.`,
      cite.row(first.band),
    ];
  }
  return [
    opening,
    ...sides.flatMap(
      ({ role, occupation, band, near }, index): Inline => [
        `${index ? ' and ' : ''}${money(band.values.median)}`,
        cite.row(band),
        ` for ${occupation.plural}${near ? ` (nearest to ${role.plural})` : ''}`,
      ],
    ),
    '.',
  ];
}

function officialBullet(a: Career, b: Career, cite: CitationMarks): Inline {
  const official = [a, b].flatMap((role) => {
    const occupation = ownOccupation(role);
    const [band] = occupation?.wages ?? [];
    return band?.count ? [{ role, occupation, band }] : [];
  });
  const unofficial = [a, b].filter((role) => !ownOccupation(role));
  const parts: Inline = official.flatMap(
    ({ role, band }, index): Inline => [
      `${index ? ' ' : ''}${sentenceCase(role.plural)} are an official category of ${count(band.count ?? 0)} people in the ${places[homeCountry].label}.`,
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
        `${sentenceCase(role.plural)} have no official category, and ${inWords(filings.of)} visa filings in four years are too few to confirm the nearest.`,
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

function growthBullet(a: Career, b: Career, cite: CitationMarks): Inline {
  const growth = compareGrowth([a, b]).sharing;
  if (growth) {
    const [first, second] = growth;
    const [textA, textB] = percentPair(first.percent, second.percent);
    return [
      `For ${span(first.span)} the number of ${first.owner.name.toLowerCase()} is projected to change by ${textA}`,
      cite.row(first),
      ` and that of ${second.owner.name.toLowerCase()} by ${textB}`,
      cite.row(second),
      '.',
    ];
  }
  const own = [a, b].flatMap((role) => {
    const occupation = ownOccupation(role);
    const line = occupation && newestOwn(occupation);
    return line ? [{ occupation, line }] : [];
  });
  const without = [a, b].filter((role) => !ownOccupation(role));
  const near = nearLines(without).filter(({ occupation }) => own.every((entry) => entry.occupation !== occupation));
  const parts: Inline = own.flatMap(({ occupation, line }, index): Inline => {
    const opening = index ? '; ' : '';
    const text = `for ${span(line.span)} the number of ${midSentence(occupation.name)} is projected to ${line.percent < 0 ? 'shrink' : 'grow'} by ${percent(Math.abs(line.percent))}`;
    return [`${opening}${index ? text : sentenceCase(text)}`, cite.row(line)];
  });
  if (near.length > 0) {
    const text = `no projection is for ${list(
      without.map(({ plural }) => plural),
      'or',
    )} alone; ${near.length === 1 ? 'a category near them is' : 'categories near them are'} put at `;
    parts.push(parts.length ? `. ${sentenceCase(text)}` : sentenceCase(text));
    parts.push(
      ...near.flatMap(
        ({ occupation, line }, index): Inline => [
          `${index ? ' and ' : ''}${percent(line.percent)}`,
          cite.row(line),
          ` (${occupation.plural}, ${span(line.span)})`,
        ],
      ),
    );
  }
  return parts.length > 0 ? [...parts, '.'] : [];
}

/** Projections of two categories near roles that have none of their own: the closest of each role first. */
function nearLines(roles: readonly Career[]): { occupation: Category; line: ProjectionLine }[] {
  const found = new Map<Category, ProjectionLine>();
  const depth = Math.max(0, ...roles.map(({ links }) => links.length));
  for (let rank = 0; rank < depth; rank++) {
    for (const { links } of roles) {
      const occupation = links[rank]?.occupation;
      const line = occupation && newestOwn(occupation);
      if (line) found.set(occupation, line);
    }
  }
  return [...found].slice(0, 2).map(([occupation, line]) => ({ occupation, line }));
}

function workBullet(a: Career, b: Career): Inline {
  return [
    `${sentenceCase(a.plural)} make ${midSentence(a.profile.makes)}; ${b.plural} make ${midSentence(b.profile.makes)}.`,
  ];
}

function exposureBullet(placed: readonly RoleSlot[], cite: CitationMarks): Inline {
  const table = exposureTable(placed, cite);
  const ranges = (table?.columns ?? []).slice(0, 2).flatMap((column, index) => {
    const cells = (table?.rows.flatMap((row) => row.cells[index] ?? []) ?? [])
      .flatMap(({ value, text, mark }) => (value === undefined ? [] : [{ value, text, mark }]))
      .sort((x, y) => x.value - y.value);
    const [low] = cells;
    const high = cells.at(-1);
    return low && high ? [{ name: column.name.toLowerCase(), low, high }] : [];
  });
  if (ranges.length === 0) return [];
  return [
    'Measures of how much of the work AI can touch disagree, on a scale from 0 to 1: for ',
    ...ranges.flatMap(
      ({ name, low, high }, index): Inline => [
        `${index ? ', for ' : ''}${name} from ${low.text}`,
        low.mark,
        ` to ${high.text}`,
        high.mark,
      ],
    ),
    '.',
  ];
}
