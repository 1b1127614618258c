import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { allPainted, paintInto } from '../pictures/paint-ahead.ts';

/** Astro integration that has the pictures of a build painted beside its pages, and ends it with the last of them. */
export function paintedPictures(): AstroIntegration {
  let builds = false;
  return {
    name: 'evenhand-pictures',
    hooks: {
      'astro:config:setup': ({ command }) => {
        builds = command === 'build';
      },
      'astro:config:done': ({ config }) => {
        if (builds) paintInto(fileURLToPath(new URL('pictures/', config.outDir)));
      },
      'astro:build:generated': allPainted,
    },
  };
}
