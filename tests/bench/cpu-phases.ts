import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What a build spends its time on. */
export type Phase = 'content' | 'view' | 'markup' | 'pictures' | 'writing' | 'garbage' | 'astro';

interface Frame {
  functionName: string;
  url: string;
}

interface Profile {
  nodes: { id: number; callFrame: Frame; children?: number[] }[];
  samples: number[];
  /** In microseconds. */
  timeDeltas: number[];
}

/** The phase that a frame and all below it belong to; undefined where that depends on what is called. */
function phaseOf({ functionName, url }: Frame): Phase | undefined {
  if (functionName === '(garbage collector)') return 'garbage';
  if (/^(?:checkContent|readPublished)$/.test(functionName)) return 'content';
  if (/^(?:\w+Picture|paint\w*|giveMore)$/.test(functionName) || url.includes('/src/pictures/')) return 'pictures';
  if (functionName === 'markup') return 'markup';
  if (/^(?:mkdir|writeFile)$/.test(functionName)) return 'writing';
  return undefined;
}

/** Code of the pages as the bundler has put it together, apart from what Astro has put there. */
const ofPages = ({ url }: Frame) => url.includes('/.prerender/chunks/') && !/\/(?:server|content-policy)_/.test(url);

/**
 * Seconds of each phase of a build, from the profiles of all its threads that Node has written into a folder. A frame counts
 * to the last of its callers that has a phase; code of pages with none makes views, and the rest is Astro’s own.
 */
export function cpuPhases(folder: string): Map<Phase, number> {
  const seconds = new Map<Phase, number>();
  for (const file of readdirSync(folder)) {
    const { nodes, samples, timeDeltas } = JSON.parse(readFileSync(join(folder, file), 'utf8')) as Profile;
    const byId = new Map(nodes.map((node) => [node.id, node]));
    const phases = new Map<number, Phase>();
    const [root] = nodes;
    const open: { id: number; phase: Phase }[] = root ? [{ id: root.id, phase: 'astro' }] : [];
    for (let next = open.pop(); next; next = open.pop()) {
      const node = byId.get(next.id);
      if (!node) continue;
      const known = next.phase === 'astro' || next.phase === 'view' ? undefined : next.phase;
      const phase = known ?? phaseOf(node.callFrame) ?? (ofPages(node.callFrame) ? 'view' : next.phase);
      phases.set(node.id, phase);
      for (const id of node.children ?? []) open.push({ id, phase });
    }
    for (const [index, id] of samples.entries()) {
      const phase = phases.get(id);
      if (!phase || byId.get(id)?.callFrame.functionName === '(idle)') continue;
      seconds.set(phase, (seconds.get(phase) ?? 0) + (timeDeltas[index] ?? 0) / 1e6);
    }
  }
  return seconds;
}
