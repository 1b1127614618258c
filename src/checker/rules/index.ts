import type { Rule } from '../rule.ts';
import { areaExists } from './area-exists.ts';
import { cappedValues } from './capped-values.ts';
import { classificationFitsCountry } from './classification-fits-country.ts';
import { confirmationNeeded } from './confirmation-needed.ts';
import { contentNotEmpty } from './content-not-empty.ts';
import { currencyFitsPlace } from './currency-fits-place.ts';
import { figureGivenOnce } from './figure-given-once.ts';
import { fitHasNote } from './fit-has-note.ts';
import { headingLevels } from './heading-levels.ts';
import { headings } from './headings.ts';
import { idForm } from './id-form.ts';
import { idsUnique } from './ids-unique.ts';
import { implausibleValue } from './implausible-value.ts';
import { linkHasOnePlace } from './link-has-one-place.ts';
import { linksSafe } from './links-safe.ts';
import { listSections } from './list-sections.ts';
import { matchupRoles } from './matchup-roles.ts';
import { meanInsideRange } from './mean-inside-range.ts';
import { medianInsideInterval } from './median-inside-interval.ts';
import { noImages } from './no-images.ts';
import { noRawHtml } from './no-raw-html.ts';
import { numbersCited } from './numbers-cited.ts';
import { occupationExists } from './occupation-exists.ts';
import { oneSuccessor } from './one-successor.ts';
import { percentilesAscend } from './percentiles-ascend.ts';
import { periodInOrder } from './period-in-order.ts';
import { projectionArithmetic } from './projection-arithmetic.ts';
import { publishedRolesKept } from './published-roles-kept.ts';
import { referencesResolve } from './references-resolve.ts';
import { releaseExists } from './release-exists.ts';
import { roleComplete } from './role-complete.ts';
import { roleExists } from './role-exists.ts';
import { sampleStated } from './sample-stated.ts';
import { sourceExists } from './source-exists.ts';
import { sourceUsed } from './source-used.ts';
import { supersedesExists } from './supersedes-exists.ts';
import { unknownFile } from './unknown-file.ts';
import { valueFitsStatistic } from './value-fits-statistic.ts';
import { verdictDecided } from './verdict-decided.ts';
import { verdictHolds } from './verdict-holds.ts';

/** Every rule that looks at the content as a whole, in the order of the documentation: figures, sources, links and claims, prose, files. */
export const rules: readonly Rule[] = [
  valueFitsStatistic,
  percentilesAscend,
  meanInsideRange,
  medianInsideInterval,
  cappedValues,
  currencyFitsPlace,
  classificationFitsCountry,
  sampleStated,
  implausibleValue,
  confirmationNeeded,
  projectionArithmetic,
  periodInOrder,
  figureGivenOnce,
  sourceExists,
  sourceUsed,
  supersedesExists,
  oneSuccessor,
  occupationExists,
  areaExists,
  linkHasOnePlace,
  matchupRoles,
  fitHasNote,
  roleExists,
  verdictDecided,
  verdictHolds,
  referencesResolve,
  numbersCited,
  headings,
  headingLevels,
  listSections,
  noRawHtml,
  noImages,
  linksSafe,
  roleComplete,
  idsUnique,
  idForm,
  publishedRolesKept,
  unknownFile,
  releaseExists,
  contentNotEmpty,
];
