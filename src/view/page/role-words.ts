import { bestKnownPay } from '../../domain/compare/compare-pay.ts';
import { newestOwn } from '../../domain/compare/growth.ts';
import { ownOccupation } from '../../domain/compare/own-occupation.ts';
import type { Role } from '../../domain/dataset.ts';
import { money, percent, period, sentenceCase, span } from '../../domain/format.ts';
import { homeShort } from '../../schema/home-country.ts';
import { measures } from '../../schema/vocabulary.ts';
import { boardOf } from '../base/pay-words.ts';
import { descriptionLength, firstWithin, sentencesWithin, titleLength } from '../base/within-length.ts';

/** Title and description of a role’s page: the pay it is best known by with measure, place and period, if it has any. */
export function roleWords(role: Role): { title: string; description: string } {
  const { name, plural, profile } = role;
  const band = bestKnownPay(role);
  const own = ownOccupation(role);
  const line = own && newestOwn(own);
  const closing = 'Skills, ladder and matchups, every figure cited.';
  if (!band || band.covers)
    return {
      title: firstWithin(titleLength, [`${name}: pay, growth and skills, ${homeShort}`, name]),
      description: sentencesWithin(descriptionLength, [
        `${sentenceCase(plural)}, ${homeShort}: no published median is theirs alone.`,
        profile.summary,
        closing,
      ]),
    };
  const median = money(band.values.median, band.currency, band.per);
  const when = period(band.period);
  // A title has no room for what sentences call the board.
  const site = band.source.short.replace(/ \d{4}$/, '');
  const advertised = band.measure === 'advertised-base';
  const where = {
    wage: homeShort,
    'filed-base': `${homeShort} visa filings`,
    'advertised-base': `${homeShort} ads on ${site}`,
    total: `${homeShort} survey`,
    'tax-return': homeShort,
  }[band.measure];
  return {
    title: firstWithin(titleLength, [
      `${name} pay: median ${median}, ${where}, ${when}`,
      `${name}: median ${median}, ${where}, ${when}`,
      `${name}: ${median}, ${where}, ${when}`,
      `${name}: ${median}, ${where.replace(`${homeShort} `, '')}, ${when}`,
    ]),
    description: sentencesWithin(descriptionLength, [
      `${sentenceCase(plural)}, ${homeShort}: median ${median} (${measures[band.measure].label.toLowerCase()}${advertised ? ` on ${boardOf(band.source)}` : ''}, ${when}).`,
      line && `Projected growth ${percent(line.percent)}, ${span(line.span)}.`,
      profile.summary,
      closing,
    ]),
  };
}
