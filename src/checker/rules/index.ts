import type { Rule } from '../rule.ts';
import { careerNames } from './careers/career-names.ts';
import { familyExists } from './careers/family-exists.ts';
import { weighedPairs } from './careers/weighed-pairs.ts';
import { wordsLead } from './careers/words-lead.ts';
import { cappedValues } from './lines/capped-values.ts';
import { confirmationNeeded } from './lines/confirmation-needed.ts';
import { currencyFitsPlace } from './lines/currency-fits-place.ts';
import { figureGivenOnce } from './lines/figure-given-once.ts';
import { guessedLevels } from './lines/guessed-levels.ts';
import { hourlyFitsYear } from './lines/hourly-fits-year.ts';
import { implausibleValue } from './lines/implausible-value.ts';
import { importedUnchanged } from './lines/imported-unchanged.ts';
import { meanInsideRange } from './lines/mean-inside-range.ts';
import { medianInsideInterval } from './lines/median-inside-interval.ts';
import { newestFirst } from './lines/newest-first.ts';
import { pairHasPay } from './lines/pair-has-pay.ts';
import { partsFitWhole } from './lines/parts-fit-whole.ts';
import { percentilesAscend } from './lines/percentiles-ascend.ts';
import { periodInOrder } from './lines/period-in-order.ts';
import { projectionArithmetic } from './lines/projection-arithmetic.ts';
import { sampleStated } from './lines/sample-stated.ts';
import { sharedFieldsOnce } from './lines/shared-fields-once.ts';
import { sourceFitsFigure } from './lines/source-fits-figure.ts';
import { valueFitsStatistic } from './lines/value-fits-statistic.ts';
import { wageOrAbsent } from './lines/wage-or-absent.ts';
import { wageTables } from './lines/wage-tables.ts';
import { areaExists } from './names/area-exists.ts';
import { classificationFitsCountry } from './names/classification-fits-country.ts';
import { codeInOneFile } from './names/code-in-one-file.ts';
import { contentNotEmpty } from './names/content-not-empty.ts';
import { fitHasNote } from './names/fit-has-note.ts';
import { idForm } from './names/id-form.ts';
import { idsUnique } from './names/ids-unique.ts';
import { linkHasOnePlace } from './names/link-has-one-place.ts';
import { matchupRoles } from './names/matchup-roles.ts';
import { namesTellApart } from './names/names-tell-apart.ts';
import { occupationExists } from './names/occupation-exists.ts';
import { oneSuccessor } from './names/one-successor.ts';
import { publishedRolesKept } from './names/published-roles-kept.ts';
import { releaseExists } from './names/release-exists.ts';
import { roleAnswers } from './names/role-answers.ts';
import { roleComplete } from './names/role-complete.ts';
import { roleExists } from './names/role-exists.ts';
import { sourceExists } from './names/source-exists.ts';
import { sourceGivesList } from './names/source-gives-list.ts';
import { sourceUsed } from './names/source-used.ts';
import { supersedesExists } from './names/supersedes-exists.ts';
import { titlesWithTitles } from './names/titles-with-titles.ts';
import { unknownFile } from './names/unknown-file.ts';
import { headingLevels } from './texts/heading-levels.ts';
import { headings } from './texts/headings.ts';
import { innerLinks } from './texts/inner-links.ts';
import { linksSafe } from './texts/links-safe.ts';
import { listSections } from './texts/list-sections.ts';
import { noImages } from './texts/no-images.ts';
import { noRawHtml } from './texts/no-raw-html.ts';
import { numbersCited } from './texts/numbers-cited.ts';
import { referencesResolve } from './texts/references-resolve.ts';
import { sentencesOnce } from './texts/sentences-once.ts';
import { verdictDecided } from './texts/verdict-decided.ts';
import { verdictHolds } from './texts/verdict-holds.ts';

/** Every rule that looks at the content as a whole, in the order of the documentation: figures, sources, links and claims, prose, files. */
export const rules: readonly Rule[] = [
  valueFitsStatistic,
  percentilesAscend,
  pairHasPay,
  meanInsideRange,
  medianInsideInterval,
  cappedValues,
  hourlyFitsYear,
  wageOrAbsent,
  wageTables,
  currencyFitsPlace,
  classificationFitsCountry,
  sampleStated,
  guessedLevels,
  implausibleValue,
  confirmationNeeded,
  projectionArithmetic,
  partsFitWhole,
  newestFirst,
  periodInOrder,
  figureGivenOnce,
  sharedFieldsOnce,
  importedUnchanged,
  sourceExists,
  sourceGivesList,
  sourceFitsFigure,
  sourceUsed,
  supersedesExists,
  oneSuccessor,
  occupationExists,
  titlesWithTitles,
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
  innerLinks,
  sentencesOnce,
  roleAnswers,
  roleComplete,
  idsUnique,
  namesTellApart,
  careerNames,
  wordsLead,
  codeInOneFile,
  familyExists,
  weighedPairs,
  idForm,
  publishedRolesKept,
  unknownFile,
  releaseExists,
  contentNotEmpty,
];
