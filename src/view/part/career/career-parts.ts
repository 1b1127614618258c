import type { RoleSlot } from '../../base/role-slots.ts';
import type { CitationMarks } from '../../cite/citation-marks.ts';
import { type CompareNext, compareNext } from './compare-next.ts';
import { type GettingIn, gettingIn } from './getting-in.ts';
import { type Jobs, jobs } from './jobs.ts';
import { type PayByEdition, payByEdition } from './pay-by-edition.ts';
import { type Rated, rated } from './rated.ts';
import { type TheWork, theWork } from './the-work.ts';
import { type Weekly, weekly } from './weekly.ts';
import { type WhereTo, whereTo } from './where-to.ts';
import { type WhoLeaves, whoLeaves } from './who-leaves.ts';

/** What tables of whole classifications say of one to four careers, in the order of a page; what none has is absent. */
export interface CareerParts {
  editions?: PayByEdition;
  weekly?: Weekly;
  jobs?: Jobs;
  entry?: GettingIn;
  leaves?: WhoLeaves;
  rated?: Rated;
  moves?: WhereTo;
  work?: TheWork;
  next?: CompareNext;
}

export function careerParts(placed: readonly RoleSlot[], cite: CitationMarks): CareerParts {
  const parts = {
    editions: payByEdition(placed, cite),
    weekly: weekly(placed, cite),
    jobs: jobs(placed, cite),
    entry: gettingIn(placed, cite),
    leaves: whoLeaves(placed, cite),
    rated: rated(placed, cite),
    moves: whereTo(placed, cite),
    work: theWork(placed, cite),
    next: compareNext(placed, cite),
  };
  return Object.fromEntries(Object.entries(parts).filter(([, part]) => part !== undefined)) as CareerParts;
}
