import { newestLine, newestOwn } from '../../domain/compare/growth.ts';
import type { Dataset, Occupation } from '../../domain/dataset.ts';
import { count, midSentence, period, span } from '../../domain/format.ts';
import { ageChips } from '../base/edition-age.ts';
import { employeesCounted } from '../base/employees-counted.ts';
import { categorySlots, type RoleSlot } from '../base/role-slots.ts';
import type { Slot } from '../base/slot.ts';
import type { CitationMarks, Html, Inline, Mark } from '../cite/citation-marks.ts';
import { type ProseContext, passage } from '../cite/prose.ts';
import type { Chip } from '../glance/glance-row.ts';

/** One edition of a projection in numbers of jobs. */
export interface JobsLine {
  slots: Slot[];
  /** What the line counts. */
  name: string;
  proxy: boolean;
  edition: string;
  /** “Transcribed”, “older edition”. */
  chips: Chip[];
  /** Jobs in the first year, jobs added, openings a year; words where one is not known. */
  cells: [from: string, change: string, openings: string];
  mark: Mark;
}

/**
 * The projections behind two roles in jobs: the newest edition of each category, and the newest of the category alone
 * where that is an older one.
 */
export function jobsLines(placed: readonly RoleSlot[], cite: CitationMarks): JobsLine[] {
  return categorySlots(placed).flatMap(({ occupation, slots, proxy }) => {
    const newest = newestLine(occupation);
    const own = newestOwn(occupation);
    const lines = [newest, own].filter((line, index, all) => line && all.indexOf(line) === index);
    return lines.flatMap((line): JobsLine[] =>
      line
        ? [
            {
              slots,
              name: line.covers ?? occupation.name,
              proxy,
              edition: span(line.span),
              chips: [
                ...(line.transcribed ? ['transcribed' as const] : []),
                ...(line === newest ? ageChips(line) : ['older' as const]),
              ],
              cells: [jobs(line.employmentFrom), jobs(line.change, true), jobs(line.openingsPerYear)],
              mark: cite.row(line),
            },
          ]
        : [],
    );
  });
}

/** “Employees that official wages count, May 2025: software developers 1,687,890; data scientists 262,440.” */
export function employeesLine(placed: readonly RoleSlot[], cite: CitationMarks): Inline | undefined {
  const counted = categorySlots(placed).flatMap(({ occupation }) => {
    const band = employeesCounted(occupation);
    return band ? [{ band, plural: midSentence(occupation.plural) }] : [];
  });
  const editions = [...new Set(counted.map(({ band }) => period(band.period)))];
  const [only] = editions;
  if (!only) return undefined;
  const each = counted.flatMap(({ band, plural }, index): Inline => {
    const dated = editions.length > 1 ? ` (${period(band.period)})` : '';
    return [`${index > 0 ? '; ' : ''}${plural}${dated} ${count(band.count)}`, ...cite.rows(band)];
  });
  const when = editions.length === 1 ? `, ${only}` : '';
  return [`Employees that official wages count${when}: `, ...each, '. Projections count the self-employed too.'];
}

function jobs(value: number | undefined, signed = false): string {
  if (value === undefined) return 'not known';
  return signed && value > 0 ? `+${count(value)}` : count(value);
}

/** Why the publisher projects what it does, in our words, for each category that has a text on it. */
export function growthReasons(
  occupations: readonly Occupation[],
  context: ProseContext,
  cite: CitationMarks,
): { name: string; html: Html }[] {
  return occupations.flatMap((occupation) => {
    const reason = occupation.sections.find(({ heading }) => heading === 'Why the projection');
    return reason ? [{ name: occupation.plural, html: passage(reason, occupation, context, cite) }] : [];
  });
}

/** How right earlier projections were, by the publisher’s own reckoning; undefined where that is not held. */
export function projectionRecord(dataset: Dataset, context: ProseContext, cite: CitationMarks): Html | undefined {
  const { sources } = dataset;
  const source = sources.find(({ evaluates, publisher }) =>
    sources.some((other) => other.title === evaluates && other.publisher === publisher),
  );
  const section = source?.sections.find(({ heading }) => heading === 'What it measures');
  return section && passage(section, undefined, context, cite);
}
