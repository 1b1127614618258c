import { defineConfig } from 'astro/config';
import { forgivingPreview } from './src/build/forgiving-preview.ts';
import { frozenPictures } from './src/build/frozen-pictures.ts';
import { gate } from './src/build/gate.ts';
import { hostFiles } from './src/build/host-files.ts';
import { labelsOnly } from './src/build/labels-only.ts';
import { ownEnvironment } from './src/build/own-environment.ts';
import { paintedPictures } from './src/build/painted-pictures.ts';
import { plainImports } from './src/build/plain-imports.ts';
import { pureRooms } from './src/build/pure-rooms.ts';
import { site } from './src/site.ts';

export default defineConfig({
  site: site.address,
  base: site.base,
  trailingSlash: 'always',
  // Frozen pages name pictures that are painted before.
  integrations: [
    ownEnvironment(),
    gate(site.content),
    hostFiles(),
    forgivingPreview(),
    paintedPictures(),
    frozenPictures(site),
  ],
  // Every script and style is a file of its own, so that the content security policy needs no exception.
  build: { concurrency: 8, inlineStylesheets: 'never' },
  compressHTML: true,
  prefetch: false,
  devToolbar: { enabled: false },
  vite: { build: { assetsInlineLimit: 0 }, plugins: [plainImports(), labelsOnly(), pureRooms()] },
});
