import { setTimeout as after } from 'node:timers/promises';
import type { PublishedSite } from './published-sites.ts';

/** How long until a site that is being built is asked again, in milliseconds. */
const pause = 250;

/** Waits until sites of the test run are built. Throws with what the build said of one that does not build. */
export async function built(sites: readonly PublishedSite[]): Promise<void> {
  for (const { home } of sites) {
    let answer = await fetch(home);
    while (answer.status === 503) {
      await after(pause);
      answer = await fetch(home);
    }
    const text = await answer.text();
    if (!answer.ok) throw new Error(text);
  }
}
