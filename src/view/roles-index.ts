import { bestKnownPay, ownOccupation } from '../domain/compare-pay.ts';
import type { Dataset } from '../domain/dataset.ts';
import { money, percent, period, span } from '../domain/format.ts';
import { newestOfficial } from '../domain/growth.ts';
import { measures } from '../schema/vocabulary.ts';
import { Citations, type Cited, type Inline } from './citations.ts';
import { sample } from './describe.ts';
import { rolesByFamily } from './roles-by-family.ts';
import { paths } from './site-paths.ts';

export interface RolesIndex extends Cited {
  description: string;
  families: {
    name: string;
    roles: {
      name: string;
      href: string;
      summary: string;
      pay: { figure?: string; receipt: string; marks: Inline };
      growth: { figure?: string; receipt: string; marks: Inline };
    }[];
  }[];
}

/** Every role by family, with the pay it is best known by and its own projected growth. */
export function rolesIndex(dataset: Dataset): RolesIndex {
  const cite = new Citations();
  const groups = rolesByFamily(dataset.roles).map(({ name, roles }) => ({
    name,
    roles: roles.map((role) => {
      const band = bestKnownPay(role);
      const own = ownOccupation(role);
      const line = own && newestOfficial(own);
      return {
        name: role.name,
        href: paths.role(role.id),
        summary: role.profile.summary,
        pay: band
          ? {
              figure: money(band.values.median),
              receipt: `${measures[band.measure].label}, ${sample(band)}, ${period(band.period)}`,
              marks: [cite.row(band)],
            }
          : { receipt: 'No figure on a sample large enough', marks: [] },
        growth: line
          ? {
              figure: percent(line.percent),
              receipt: `${line.owner.name}, ${span(line.span)}`,
              marks: [cite.row(line)],
            }
          : { receipt: 'No official category', marks: [] },
      };
    }),
  }));
  return cite.finish({
    description: `${dataset.roles.length} roles with the pay each is best known by and its projected growth, every figure with its source.`,
    families: groups,
  });
}
