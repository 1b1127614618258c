import { headline } from '../../domain/compare/headline.ts';
import { showing } from '../../domain/compare/sample.ts';
import type { AreaRow, Band, EntryEducation, Household, PublishedRow, Written } from '../../domain/dataset.ts';
import { count, inWords, money, percent, period, range, sentenceCase } from '../../domain/format.ts';
import { places } from '../../schema/countries.ts';
import { homeCountry } from '../../schema/home-country.ts';
import { interests, licenceNeeds, raters } from '../../schema/occupation-vocabulary.ts';
import {
  countUnits,
  exposureCategories,
  exposureMeasures,
  householdGroups,
  levels,
  measures,
  outlookKinds,
  payPeriods,
  retrievals,
  scopes,
  statistics,
} from '../../schema/vocabulary.ts';
import { areaPayWords, placeFact } from './area-pay-words.ts';
import type { FactLabel } from './fact-label.ts';

/** A published row in words: what a source popover and a source page say of it. */
export interface RowDescription {
  /** The figure, as printed. */
  value: string;
  /** What it is, with its owner. */
  what: string;
  /** Label and value, in reading order. */
  facts: [label: FactLabel, value: string][];
  /** Where an editor corrects it. */
  written: Written;
}

type Words = Omit<RowDescription, 'written'>;

/** “1,117 values”, “966 job ads”; empty where the source states no count. */
export function sample(band: Pick<Band, 'count' | 'countOf'>): string {
  if (band.count === undefined || band.countOf === undefined) return '';
  return `${count(band.count)} ${countUnits[band.countOf].label}`;
}

/** “Bachelor’s degree”: the publisher’s term, with the apostrophe that the site prints. */
export function entryLevel({ level }: Pick<EntryEducation, 'level'>): string {
  return level.replace("'", '’');
}

/** “full-time, private sector”: which jobs and people a line of pay stands for. */
export function counted({ scope, population }: Pick<Band, 'scope' | 'population'>): string {
  return [scopes[scope].label, population].filter(Boolean).join(', ');
}

/** How a figure came about, after its measure: whom it counts, or what it was taken over. */
function method(band: Band): string {
  return band.statistic === 'percentiles' || band.statistic === 'mean'
    ? counted(band)
    : statistics[band.statistic].label;
}

/** What a median is told with: between which amounts the middle half is paid. */
function middleHalf({ values, currency, per }: Band): [FactLabel, string][] {
  const { p25, p75 } = values;
  return p25 && p75 ? [['Middle half', range(money(p25, currency, per), money(p75, currency, per))]] : [];
}

function describeBand(band: Band): Words {
  const { statistic, amount } = headline(band);
  const drawn = showing(band) !== 'nothing';
  const level = band.level === 'all' ? '' : `, ${levels[band.level].label.toLowerCase()} level`;
  return {
    value: drawn ? money(amount, band.currency, band.per) : 'Too few to state',
    what: `${drawn ? sentenceCase(statistic) : 'Pay'} ${payPeriods[band.per].label}, ${band.covers ?? band.owner.name}${level}`,
    facts: [
      ['Measure', `${measures[band.measure].label}, ${method(band)}${band.taxed === 'net' ? ', net' : ''}`],
      placeFact(places[band.place].label, band.period),
      ...(drawn ? middleHalf(band) : []),
      ...(sample(band) ? [['Sample', sample(band)] as [FactLabel, string]] : []),
      ...(band.transcribed && band.source.retrieval !== 'transcribed'
        ? [['Retrieved', sentenceCase(retrievals.transcribed.label)] as [FactLabel, string]]
        : []),
      ...(band.notCompared ? [['Not for comparison', `${sentenceCase(band.notCompared)}`] as [FactLabel, string]] : []),
      ['Row', band.locator],
    ],
  };
}

function describeArea(row: AreaRow): Words {
  const cash = (value: number) => money(value, places[row.area.country].currency);
  const facts: RowDescription['facts'] = [placeFact(row.area.name, row.period), ['Row', row.locator]];
  if (row.kind === 'area-levels') {
    const [first, , , last] = row.levels;
    return {
      value: range(cash(first), cash(last)),
      what: `Statutory wage levels I to IV a year, ${row.owner.name}`,
      facts,
    };
  }
  const { employment, values } = row;
  const people = employment === undefined ? undefined : `${count(employment)} people`;
  const { median } = values;
  if (median === undefined) return { value: people ?? '', what: `Employed, ${row.owner.name}`, facts };
  return areaPayWords({
    owner: row.owner.name,
    area: row.area.name,
    period: row.period,
    locator: row.locator,
    statistic: 'median',
    value: median,
    currency: places[row.area.country].currency,
    people: employment,
  });
}

/** “2,330,000 people in the labour force” */
export function restsOn({ count: people, countOf }: Pick<Household, 'count' | 'countOf'>): string {
  return people === undefined || !countOf ? '' : `${count(people)} ${householdGroups[countOf].label}`;
}

function describeHousehold(row: Household, facts: RowDescription['facts']): Words {
  const rests = restsOn(row);
  return {
    value: row.unemployment === undefined ? money(row.weekly ?? 0) : percent(row.unemployment, 1),
    what:
      row.unemployment === undefined
        ? `Median earnings a week of full-time workers, ${row.owner.name}`
        : `Unemployment rate by last job, ${row.owner.name}`,
    facts: [...(rests ? [['Rests on', rests] as [FactLabel, string]] : []), ...facts],
  };
}

/** 0.45, as the measures of exposure are published. */
export const share01 = (value: number) => value.toFixed(2);

const described = new WeakMap<PublishedRow, RowDescription>();

/** Says what a published row is; worked out once a row. */
export function describeRow(row: PublishedRow): RowDescription {
  const known = described.get(row) ?? { ...wordsOf(row), written: row.written };
  described.set(row, known);
  return known;
}

function wordsOf(row: PublishedRow): Words {
  const country = row.owner.kind === 'occupation' ? row.owner.country : homeCountry;
  const here = (at: string) => placeFact(places[country].label, at);
  const at: [FactLabel, string] = ['Row', row.locator];
  switch (row.kind) {
    case 'band':
      return describeBand(row);
    case 'area-wage':
    case 'area-levels':
      return describeArea(row);
    case 'projection': {
      const facts: RowDescription['facts'] = [];
      if (row.agreeing !== undefined)
        facts.push(['Copies', `${inWords(row.agreeing)} independent ${row.agreeing === 1 ? 'copy' : 'copies agree'}`]);
      return {
        value: percent(row.percent, row.rounded ? 0 : 1),
        what: `Projected change in jobs, ${row.covers ?? row.owner.name}`,
        facts: [...facts, here(row.span), at],
      };
    }
    case 'exposure':
      return {
        value: row.category ? exposureCategories[row.category].label : share01(row.value ?? 0),
        what: `${exposureMeasures[row.measure].label}, ${row.owner.name}${row.category ? '' : ', from 0 to 1'}`,
        facts: [['Measure', exposureMeasures[row.measure].description], ['Period', period(row.period)], at],
      };
    case 'household':
      return describeHousehold(row, [here(row.period), at]);
    case 'outlook':
      return {
        value: row.rating,
        what: `${outlookKinds[row.rated].label}, ${row.owner.name}`,
        facts: [here(row.span), at],
      };
    case 'filings':
      return {
        value: percent(row.share, 1),
        what: `Share of visa filings titled ${row.owner.name} under this code`,
        facts: [['Filings', `${count(row.count)} of ${count(row.of)}`], here(row.period), at],
      };
    case 'remote':
      return {
        value: percent(row.percent, 1),
        what: `Share of ads labelled fully remote, ${row.owner.name}`,
        facts: [['Sample', `${count(row.count)} of ${count(row.of)} job ads`], here(row.period), at],
      };
    case 'entry-education':
      return {
        value: entryLevel(row),
        what: `Education usually needed to enter, ${row.owner.name}`,
        facts: [['Experience', row.experience], ['Training', row.training], here(row.period), at],
      };
    case 'attainment':
      return {
        value: `${percent(row.bachelor, 1)} bachelor’s`,
        what: `Highest degree of people aged 25 and over, ${row.owner.name}`,
        facts: [here(row.period), at],
      };
    case 'separations':
      return {
        value: `${percent(row.exits, 1)} and ${percent(row.transfers, 1)} a year`,
        what: `Leave the labor force and change occupation, ${row.owner.name}`,
        facts: [here(row.span), at],
      };
    case 'self-employed':
      return {
        value: percent(row.percent, 1),
        what: `Self-employed, share of jobs, ${row.owner.name}`,
        facts: [here(row.period), at],
      };
    case 'job-zone':
      return {
        value: `Job zone ${row.zone}`,
        what: `Preparation needed, from 1 to 5, ${row.owner.name}`,
        facts: [here(row.period), at],
      };
    case 'description':
      return { value: 'In words', what: `What the occupation is, ${row.owner.name}`, facts: [at] };
    case 'ratings':
      return {
        value: `${row.items.length} rated`,
        what: `Importance of ${row.of} from 1 to 5, rated by ${raters[row.raters].label}, ${row.owner.name}`,
        facts: [here(row.period), at],
      };
    case 'tasks':
      return { value: 'In words', what: `Tasks, ${row.owner.name}`, facts: [at] };
    case 'licence':
      return {
        value: sentenceCase(licenceNeeds[row.need].label),
        what: `Licence, as the text says, ${row.owner.name}`,
        facts: [...(row.words ? [['Words', row.words] as [FactLabel, string]] : []), at],
      };
    case 'moves':
      return {
        value: percent(row.to[0]?.percent ?? 0, 1),
        what: `Of those who left and worked a year later: ${row.to[0]?.name}, ${row.owner.name}`,
        facts: [at],
      };
    case 'interests':
      return {
        value: row.first.map((key) => interests[key].label).join(', '),
        what: `Interests that the work fits best, ${row.owner.name}`,
        facts: [at],
      };
    case 'context':
      return {
        value: `${row.answers.length} answers`,
        what: `Means of the answers to questions on the circumstances of the work, 1 to 5, ${row.owner.name}`,
        facts: [at],
      };
    case 'related':
      return { value: `${row.careers.length} named`, what: `Related careers, ${row.owner.name}`, facts: [at] };
    case 'fields':
      return {
        value: `${row.fields.length} named`,
        what: `Fields of study that prepare for it, ${row.owner.name}`,
        facts: [at],
      };
    case 'graduates':
      return {
        value: money(Math.max(...row.of.map(({ earnings }) => earnings))),
        what: `Highest of the medians of graduates’ earnings, by field and degree, fields that prepare for ${row.owner.name}`,
        facts: [at],
      };
    case 'technologies':
      return {
        value: `${row.inDemand.length} named`,
        what: `Software flagged as in demand, ${row.owner.name}`,
        facts: [here(row.period), at],
      };
  }
}
