import type { GlanceLines } from '../../view/glance/glance-lines.ts';

/** Rows that stood side by side under these ids and now stand in another section, by that section. */
const moved = {
  pay: ['wage', 'advertised-base', 'entry', 'senior', 'filed-base', 'total'],
  growth: ['employed', 'growth'],
  glance: ['unemployment', 'weekly', 'entry-share', 'senior-share', 'remote'],
  education: ['education'],
  ai: ['ai-exposure'],
} as const;

/** Where links to rows that are no longer a line of their own arrive. */
export function FormerRows({ section, lines }: { section: keyof typeof moved; lines: GlanceLines }) {
  const there = new Set(lines.rows.map(({ id }) => id));
  return (
    <>
      {moved[section]
        .filter((id) => !there.has(id))
        .map((id) => (
          <span id={`row-${id}`} />
        ))}
    </>
  );
}
