import { entryShares, remoteShares, type ShareOfAds } from '../../domain/compare/ahead.ts';
import { bandsFor } from '../../domain/compare/compare-pay.ts';
import { newestOwn } from '../../domain/compare/growth.ts';
import { ownOccupation } from '../../domain/compare/own-occupation.ts';
import { type Career, type PublishedRow, reasonFor } from '../../domain/dataset.ts';
import { count, percent, period } from '../../domain/format.ts';
import { homeShort } from '../../schema/home-country.ts';
import { editionOf } from '../base/edition-age.ts';
import { barredNote, receipt } from '../base/pay-words.ts';
import { because, type Line, nearest, noneNear, numbering, sameEdition } from './term-line.ts';

/** Projected growth of the category that is the role, in its two newest editions. */
export function growthLine(): Line {
  const basisOf = numbering<PublishedRow & { span: string }>(
    (first, second) => sameEdition(first, second) && first.span === second.span,
  );
  return {
    id: 'growth',
    label: 'Projected growth',
    figures: (role, cite) =>
      (ownOccupation(role)?.projections ?? [])
        .filter((line) => !line.covers)
        .slice(0, 2)
        .map((line) => ({
          value: percent(line.percent),
          receipt: `${line.owner.name}, ${homeShort}, ${editionOf(line)}`,
          cite: cite.row(line),
          basis: basisOf(line),
        })),
    missing: (role) => because(reasonFor(role, 'growth')),
  };
}

/** The same for the category closest to a role without one of its own. */
export const nearGrowth: Line = {
  id: 'near-growth',
  label: 'Projected growth of the nearest category',
  figures: (role, cite) => {
    const near = nearest(role);
    const line = near && newestOwn(near.occupation);
    if (!near || !line) return [];
    return [
      {
        value: percent(line.percent),
        receipt: `${near.standing}, ${homeShort}, ${editionOf(line)}`,
        chip: 'proxy',
        cite: cite.row(line),
      },
    ];
  },
  missing: noneNear,
};

/** People employed in the category that is the role. */
export function employedLine(): Line {
  const basisOf = numbering<PublishedRow>(sameEdition);
  return {
    id: 'employed',
    label: 'People employed',
    figures: (role, cite) =>
      bandsFor(role, 'wage').flatMap((band) =>
        band.count === undefined || band.covers
          ? []
          : {
              value: count(band.count),
              receipt: receipt(band, band.owner.name),
              cite: cite.row(band),
              basis: basisOf(band),
            },
      ),
    missing: (role) => because(reasonFor(role, 'employment')),
  };
}

/** Openings projected for each year in the category that is the role. */
export function openingsLine(): Line {
  const basisOf = numbering<PublishedRow>(sameEdition);
  return {
    id: 'openings',
    label: 'Projected openings a year',
    figures: (role, cite) => {
      const occupation = ownOccupation(role);
      const line = occupation && newestOwn(occupation);
      if (line?.openingsPerYear === undefined) return [];
      return [
        {
          value: count(line.openingsPerYear),
          receipt: `${line.owner.name}, ${homeShort}, ${editionOf(line)}`,
          cite: cite.row(line),
          basis: basisOf(line),
        },
      ];
    },
    missing: (role) => because(reasonFor(role, 'growth')),
  };
}

/** The shares of a role’s ads, one for each edition with enough ads to state. */
function shareLine(id: string, label: string, sharesOf: (role: Career) => ShareOfAds[]): Line {
  const basisOf = numbering<ShareOfAds['row']>(
    (first, second) => sameEdition(first, second) && first.period === second.period,
  );
  return {
    id,
    label,
    figures: (role, cite) =>
      sharesOf(role).map((share) => ({
        value: percent((100 * share.count) / share.of),
        receipt: `${count(share.count)} of ${count(share.of)} job ads on ${share.row.source.short}, ${homeShort}, ${period(share.row.period)}${barredNote(share.row)}`,
        cite: cite.row(share.row),
        ...(!('notCompared' in share.row) && { basis: basisOf(share.row) }),
        sample: share.of,
      })),
    missing: () => because('too few ads are held for it'),
  };
}

/** The share of a role’s ads that are marked entry level. */
export const entryShareLine = () => shareLine('entry-share', 'Share of ads at entry level', entryShares);

/** The share of a role’s ads that are labelled fully remote. */
export const remoteShareLine = () => shareLine('remote', 'Ads labelled fully remote', remoteShares);
