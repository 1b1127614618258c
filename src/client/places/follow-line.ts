import { markup } from '../../components/base/markup.ts';
import { Inline } from '../../components/base/text.tsx';
import { pairFinding } from '../../view/places/pair-finding.ts';
import { placesLine } from '../../view/places/places-line.ts';
import { placesSummary } from '../../view/places/places-summary.ts';
import { LoadFailure } from '../base/load-json.ts';
import { careersOf, loadPair } from './load-pair.ts';

/** Says where the answer holds, of two careers whose page was made here: in the room below the answer, and at the part. */
export async function followLine(line: HTMLElement, part: Element): Promise<void> {
  const pair = await loadPair(careersOf(part), 'places');
  // The room stays; the part says why it has no figures.
  if (pair instanceof LoadFailure) return;
  const finding = pairFinding(pair);
  const { said, lines } = line.dataset;
  const link = line.querySelector('a');
  if (!link) return;
  const told = placesLine(
    finding,
    pair.names,
    said === 'first' || said === 'second' ? said : undefined,
    lines === '1' ? 1 : 2,
  );
  link.innerHTML = markup(Inline, { parts: told });
  const summary = placesSummary(finding, pair.names);
  const heading = part.querySelector('summary h2');
  if (!summary || !heading || part.querySelector('summary [data-finding]')) return;
  const found = document.createElement('span');
  found.dataset.finding = '';
  found.innerHTML = markup(Inline, { parts: summary });
  heading.after(found);
}
