import { aijobs } from './aijobs.ts';
import { bea } from './bea.ts';
import { cpi } from './cpi.ts';
import { h10, wbfx } from './exchange.ts';
import { applicability } from './exposure/applicability.ts';
import { observedUse } from './exposure/observed-use.ts';
import { exposure } from './exposure.ts';
import { gdad } from './gdad.ts';
import { h1b } from './h1b.ts';
import { handbook } from './handbook/handbook.ts';
import { telework } from './household/telework.ts';
import { unemployment } from './household/unemployment.ts';
import { weeklyEarnings } from './household/weekly-earnings.ts';
import type { Importer } from './importer.ts';
import { indeed } from './indeed.ts';
import { isecjobs } from './isecjobs.ts';
import { lca } from './lca.ts';
import { mom } from './mom.ts';
import { occupations } from './occupations/occupations.ts';
import { oews } from './oews.ts';
import { oflc } from './oflc.ts';
import { workContext } from './onet/work-context.ts';
import { onet } from './onet.ts';
import { metroPrices } from './places/metro-prices.ts';
import { oewsPlaces } from './places/oews-places.ts';
import { projections } from './projections.ts';
import { stackoverflow } from './stackoverflow.ts';
import { degrees } from './study/degrees.ts';
import { fields } from './study/fields.ts';
import { transitions } from './study/transitions.ts';

/** Every importer, in the order in which they are listed to the editor. */
export const importers: readonly Importer[] = [
  occupations,
  oews,
  oewsPlaces,
  projections,
  onet,
  telework,
  workContext,
  handbook,
  transitions,
  fields,
  degrees,
  exposure,
  observedUse,
  applicability,
  unemployment,
  weeklyEarnings,
  oflc,
  aijobs,
  isecjobs,
  stackoverflow,
  h1b,
  gdad,
  indeed,
  bea,
  metroPrices,
  cpi,
  lca,
  wbfx,
  h10,
  mom,
];
