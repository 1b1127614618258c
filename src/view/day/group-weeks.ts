import type { Dataset } from '../../domain/dataset.ts';
import { percent } from '../../domain/format.ts';
import { paths } from '../base/site-paths.ts';

/** A week of each group of occupations, and who publishes it. */
export interface GroupWeeks {
  source: { name: string; month: string; href: string };
  groups: readonly { group: string; name: string; home: number; hours: number }[];
}

/** Undefined where no table of them is held. */
export function groupWeeks({ weeks }: Pick<Dataset, 'weeks'>): GroupWeeks | undefined {
  if (!weeks) return undefined;
  const { source, groups } = weeks;
  return {
    source: { name: source.short, month: source.edition, href: paths.source(source.id) },
    groups: groups.map(({ group, name, home, hours }) => ({ group, name, home, hours })),
  };
}

/** The groups that two occupations belong to, one where it is the same: its name, and its two figures. */
export interface WeekLine {
  name: string;
  home: string;
  hours: string;
}

/** @param codes The codes of the occupations. */
export function weekLines(codes: readonly (string | undefined)[], { groups }: Pick<GroupWeeks, 'groups'>): WeekLine[] {
  const found = codes.flatMap((code) => groups.find(({ group }) => code?.startsWith(`${group}-`)) ?? []);
  return [...new Set(found)].map(({ name, home, hours }) => ({
    name: name.replace(/ occupations$/, ''),
    home: percent(home, 1),
    hours: hours.toFixed(1),
  }));
}
