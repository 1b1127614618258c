import { ownOccupation } from '../../domain/compare/own-occupation.ts';
import { leastToDraw } from '../../domain/compare/sample.ts';
import type { Career } from '../../domain/dataset.ts';
import { count, inWords, midSentence, percent, period, sentenceCase } from '../../domain/format.ts';
import { homeShort } from '../../schema/home-country.ts';
import type { CitationMarks, Inline } from '../cite/citation-marks.ts';

/**
 * What the head of the page leaves open, in a sentence each: what the two make, unless editors have said what sets them
 * apart; and whether official statistics count them.
 *
 * @param written Editors have.
 */
export function bullets([a, b]: readonly [Career, Career], written: boolean, cite: CitationMarks): Inline[] {
  return [...(written ? [] : [workBullet(a, b)]), officialBullet(a, b, cite)].filter((bullet) => bullet.length > 0);
}

function workBullet(a: Career, b: Career): Inline {
  if (!a.profile || !b.profile) return [];
  return [
    `${sentenceCase(a.plural)} make ${midSentence(a.profile.makes)}; ${b.plural} make ${midSentence(b.profile.makes)}.`,
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
      `${index ? ' ' : ''}${sentenceCase(role.plural)} are an official category of ${count(band.count ?? 0)} employees in the ${homeShort}, ${period(band.period)}.`,
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
        `${sentenceCase(role.plural)} have no official category: of visa filings with that title, fiscal ${period(filings.period).replaceAll('FY', '')}, ${percent(filings.share)} are under ${link.occupation.name.toLowerCase()}.`,
        cite.row(filings),
      );
    }
  }
  return parts;
}
