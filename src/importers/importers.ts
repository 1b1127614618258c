import { aijobs } from './aijobs.ts';
import { exposure } from './exposure.ts';
import { h1b } from './h1b.ts';
import type { Importer } from './importer.ts';
import { oews } from './oews.ts';
import { oflc } from './oflc.ts';
import { onet } from './onet.ts';
import { projections } from './projections.ts';
import { stackoverflow } from './stackoverflow.ts';

/** Every importer, in the order in which they are listed to the editor. */
export const importers: readonly Importer[] = [oews, oflc, projections, onet, exposure, aijobs, stackoverflow, h1b];
