/**
 * Every closed vocabulary of the content, in one place; those that name countries stand in countries.ts. A term has a
 * label (how readers see it) and a description (what it means); schemas, pages and the field reference read this file.
 */

export interface Term {
  label: string;
  description: string;
}

/** Keys of a vocabulary as a tuple, the form that `z.enum` takes. */
export function keysOf<K extends string>(vocabulary: Record<K, Term>): [K, ...K[]] {
  return Object.keys(vocabulary) as [K, ...K[]];
}

/** Kinds of area: parts of a country for which figures are published. The areas stand in `areasPath`. */
export const areaKinds = {
  state: { label: 'state', description: 'One of the fifty states, or the District of Columbia.' },
  territory: {
    label: 'territory',
    description: 'Guam, Puerto Rico or the Virgin Islands: not counted among the states.',
  },
  metro: {
    label: 'metropolitan area',
    description: 'A city with the counties around it, by its code as a core-based statistical area (CBSA).',
  },
  nonmetro: {
    label: 'nonmetropolitan area',
    description: 'Counties of a state outside its metropolitan areas, grouped by the publisher of wages.',
  },
} satisfies Record<string, Term>;

export const levels = {
  all: { label: 'All levels', description: 'Every level of experience together.' },
  entry: { label: 'Entry', description: 'Labelled entry level by the source.' },
  unranked: {
    label: 'Unranked',
    description: 'Titles without a word of rank, such as senior, staff, lead or director.',
  },
  mid: { label: 'Mid', description: 'Labelled mid level by the source.' },
  senior: { label: 'Senior', description: 'Labelled senior level by the source.' },
  staff: { label: 'Staff', description: 'Titled staff, principal or the like.' },
  lead: { label: 'Lead', description: 'Titled lead.' },
  executive: { label: 'Director', description: 'Labelled executive or director level by the source.' },
} satisfies Record<string, Term>;

export const measures = {
  wage: {
    label: 'Official wage',
    description:
      'What employees are paid, by the statistics of a public body. What counts as pay differs between sources and stands with each.',
  },
  'filed-base': {
    label: 'Base pay in visa filings',
    description:
      'Base pay that employers state when they file for a work visa, the middle of the range they offer: of those who sponsor, not of the market.',
  },
  'advertised-base': {
    label: 'Base pay in ads',
    description: 'Base pay stated in job ads: offered, not paid.',
  },
  total: {
    label: 'All pay as reported',
    description: 'Total yearly compensation as people report it themselves.',
  },
  'tax-return': {
    label: 'Wage income on tax returns',
    description: 'Salary or wage income of a year as people declare it, by the occupation that they state themselves.',
  },
} satisfies Record<string, Term>;

export const statistics = {
  percentiles: { label: 'percentiles', description: 'Percentiles of the values themselves; at the least the median.' },
  mean: { label: 'mean', description: 'The arithmetic mean alone: high values draw it above the median.' },
  'midpoints-distinct-adverts': {
    label: 'midpoints of the ranges in distinct ads',
    description: 'Percentiles of the midpoints of advertised ranges, each distinct ad counted once.',
  },
  'distinct-values': {
    label: 'distinct values',
    description:
      'Percentiles over range bottoms and tops as separate values; medians are usable, the outer percentiles too wide.',
  },
} satisfies Record<string, Term>;

export const scopes = {
  all: { label: 'all jobs', description: 'Full-time and part-time together.' },
  'full-time': { label: 'full-time', description: 'Full-time jobs only.' },
  'full-time-equivalent': {
    label: 'converted to full-time',
    description: 'Full-time and part-time together, pay converted to full-time hours.',
  },
  'not-stated': {
    label: 'full-time or part-time not stated',
    description: 'The table as it reached this site does not say whether part-time jobs are in it.',
  },
} satisfies Record<string, Term>;

export const taxes = {
  gross: { label: 'before tax', description: 'Before income tax.' },
  net: { label: 'net', description: 'After what the employee pays in contributions, as the source counts them.' },
} satisfies Record<string, Term>;

export const payPeriods = {
  year: { label: 'a year', description: 'Per year.' },
  month: { label: 'a month', description: 'Per month.' },
  week: { label: 'a week', description: 'Per week.' },
  hour: { label: 'an hour', description: 'Per hour.' },
} satisfies Record<string, Term>;

export const countUnits = {
  employees: { label: 'people', description: 'Employees in the occupation.' },
  jobs: { label: 'jobs', description: 'Jobs of employees; a person may hold two.' },
  taxpayers: { label: 'taxpayers', description: 'People who state the occupation on a tax return.' },
  adverts: { label: 'job ads', description: 'Distinct job ads.' },
  filings: {
    label: 'filings',
    description: 'Certified applications of employers who sponsor; one person may stand behind several.',
  },
  values: { label: 'values', description: 'Distinct advertised values, two to an ad.' },
  respondents: { label: 'answers', description: 'People who answered a survey.' },
} satisfies Record<string, Term>;

/** Kinds of source, most trusted first: the order is the ranking. */
export const sourceKinds = {
  'official-statistics': {
    label: 'Official statistics',
    description: 'Figures of a national statistical office.',
  },
  'official-administrative': {
    label: 'Official records',
    description: 'Figures that a public body produces while doing something else, such as visa filings.',
  },
  'open-dataset': {
    label: 'Open dataset',
    description: 'Published by a private party or researchers under an open licence.',
  },
  survey: { label: 'Survey', description: 'Self-selected answers or employers’ opinions.' },
  editorial: {
    label: 'One organisation’s framework or list',
    description: 'A single organisation’s own framework, list or judgement.',
  },
} satisfies Record<string, Term>;

export const retrievals = {
  'publisher-file': { label: 'publisher’s own file', description: 'Read from the file as the publisher issued it.' },
  'machine-copy': { label: 'machine copy', description: 'Copied by a program from the publisher’s file.' },
  transcribed: {
    label: 'transcribed by third parties',
    description: 'Copied by hand or quoted by someone else; ranks one step lower.',
  },
} satisfies Record<string, Term>;

export const uses = {
  open: { label: 'open', description: 'May be republished as a table when cited.' },
  'share-alike': { label: 'share-alike', description: 'A database made from it must carry the same licence.' },
  'cite-only': {
    label: 'single figures only',
    description: 'No open licence confirmed: single cited figures, no table downloads.',
  },
} satisfies Record<string, Term>;

export const fits = {
  exact: { label: 'the same occupation', description: 'The category is the role: same name or its official synonym.' },
  broader: { label: 'a category it belongs to', description: 'The role is a speciality inside the category.' },
  neighbour: { label: 'a neighbour', description: 'Akin to the role, but not the role.' },
} satisfies Record<string, Term>;

export const skillLevels = {
  awareness: { label: 'awareness', description: 'Knows of it and helps under direction.' },
  working: { label: 'working', description: 'Uses it with some support.' },
  practitioner: { label: 'practitioner', description: 'Uses it alone and guides others.' },
  expert: { label: 'expert', description: 'Leads others in it.' },
} satisfies Record<string, Term>;

export const skillKinds = {
  technical: { label: 'technical', description: 'Making and running the thing itself.' },
  practice: { label: 'practice', description: 'How the work is organised and kept sound.' },
  people: { label: 'people', description: 'Working with others.' },
} satisfies Record<string, Term>;

export const toolKinds = {
  language: { label: 'Languages', description: 'Programming and query languages.' },
  framework: { label: 'Frameworks and libraries', description: 'Code that the role builds on.' },
  data: { label: 'Databases and pipelines', description: 'Where data are held and moved.' },
  cloud: { label: 'Cloud and operations', description: 'Where the work runs and how it is watched.' },
  tool: { label: 'Tools', description: 'Everything else that is used daily.' },
} satisfies Record<string, Term>;

export const outputKinds = {
  deterministic: { label: 'deterministic', description: 'The same input gives the same output.' },
  probabilistic: { label: 'probabilistic', description: 'The output is an estimate that can be wrong.' },
  mixed: { label: 'mixed', description: 'Partly one, partly the other.' },
} satisfies Record<string, Term>;

export const ratings = {
  low: { label: 'Low', description: 'Low.' },
  medium: { label: 'Medium', description: 'Medium.' },
  high: { label: 'High', description: 'High.' },
} satisfies Record<string, Term>;

export const dimensions = {
  jobVolume: { label: 'Job volume', description: 'How many jobs there are.' },
  entryBarrier: { label: 'Entry barrier', description: 'How hard the first job is to get.' },
  aiExposure: {
    label: 'AI exposure',
    description: 'How much of the work language models can touch; not a forecast of job loss.',
  },
  remoteWork: { label: 'Remote work', description: 'How far the work can be done from elsewhere.' },
  specialisation: { label: 'Specialisation', description: 'How narrow the knowledge is.' },
  switching: { label: 'Room to switch', description: 'How easily one moves to other roles.' },
  salaryGrowth: { label: 'Pay growth by level', description: 'How much pay rises from entry to senior.' },
  learningCurve: { label: 'Learning curve', description: 'How much must be learned before useful work.' },
} satisfies Record<string, Term>;

/**
 * What a reader may weigh on the page for choosing, in the order of terms of equal weight. `rated` names the dimension by
 * which editors rate every role; the others rest on figures alone. `better` says whether more or less of it puts a role
 * ahead; without it, that is for the reader to say. The keys are part of shared addresses and never change.
 */
export const choiceTerms = {
  pay: { label: 'Pay', description: 'What the work pays, by each measure that is published.', better: 'more' },
  'pay-growth': { ...dimensions.salaryGrowth, rated: 'salaryGrowth', better: 'more' },
  growth: { label: 'Growth', description: 'How many jobs are projected to be added or lost.', better: 'more' },
  'job-volume': { ...dimensions.jobVolume, rated: 'jobVolume', better: 'more' },
  'entry-barrier': { ...dimensions.entryBarrier, rated: 'entryBarrier', better: 'less' },
  'learning-curve': { ...dimensions.learningCurve, rated: 'learningCurve', better: 'less' },
  'remote-work': { ...dimensions.remoteWork, rated: 'remoteWork', better: 'more' },
  switching: { ...dimensions.switching, rated: 'switching', better: 'more' },
  specialisation: { ...dimensions.specialisation, rated: 'specialisation' },
  'ai-exposure': { ...dimensions.aiExposure, rated: 'aiExposure' },
} satisfies Record<string, Term & { rated?: keyof typeof dimensions; better?: 'more' | 'less' }>;

/** How much a term may matter to a reader; the place in the list is the weight. */
export const choiceWeights = ['Not at all', 'A little', 'Much', 'Very much'] as const;

export const exposureMeasures = {
  'gpts-model': {
    label: 'Tasks exposed, rated by a model',
    description:
      'Share of tasks that a language model could halve in time, half weight where extra software is needed; rated by GPT-4.',
  },
  'gpts-human': {
    label: 'Tasks exposed, rated by people',
    description: 'The same measure, rated by human annotators.',
  },
  'observed-use': {
    label: 'Use observed at one AI company',
    description: 'Share of the occupation’s tasks seen in use of one company’s assistant.',
  },
  applicability: {
    label: 'Applicability, from use at an AI company',
    description:
      'Which activities of the occupation people brought to the assistant of a company, how often it finished them, and how wide its part was, in one score.',
  },
  'bls-category': {
    label: 'Category of the statistics office',
    description:
      'Where the occupation stands among all of the edition, in one of four categories from low to very high; not a share of tasks.',
  },
} satisfies Record<string, Term>;

/** Measures that sort occupations into `exposureCategories` and give no number. */
export const sortingMeasures: readonly (keyof typeof exposureMeasures)[] = ['bls-category'];

/** Categories of exposure, the lowest first. */
export const exposureCategories = {
  low: { label: 'Low', description: 'The least exposed of four.' },
  moderate: { label: 'Moderate', description: 'The second of four.' },
  high: { label: 'High', description: 'The third of four.' },
  'very-high': { label: 'Very high', description: 'The most exposed of four.' },
} satisfies Record<string, Term>;

/** Whom figures of a survey of households rest on. */
export const householdGroups = {
  'labour-force': {
    label: 'people in the labour force',
    description: 'People in the occupation, and the unemployed whose last job was in it.',
  },
  'full-time-workers': { label: 'full-time workers', description: 'Full-time wage and salary workers.' },
} satisfies Record<string, Term>;

export const outlookKinds = {
  shortage: {
    label: 'Shortage rating',
    description: 'Whether employers of the country lack people, as a public body rates it.',
  },
  'labour-market': {
    label: 'Labour market outlook',
    description: 'Whether people or jobs will be short in the years ahead, as a public body rates it.',
  },
} satisfies Record<string, Term>;

export const educationLevels = {
  lessThanHighSchool: { label: 'Less than high school', description: 'No high school diploma.' },
  highSchool: { label: 'High school', description: 'High school diploma or equivalent.' },
  someCollege: { label: 'Some college, no degree', description: 'College without a degree.' },
  associate: { label: 'Associate’s degree', description: 'Associate’s degree.' },
  bachelor: { label: 'Bachelor’s degree', description: 'Bachelor’s degree.' },
  master: { label: 'Master’s degree', description: 'Master’s degree.' },
  doctoral: { label: 'Doctoral or professional degree', description: 'Doctoral or professional degree.' },
} satisfies Record<string, Term>;

export const absences = {
  wage: { label: 'official wage', description: 'No official wage.' },
  employment: { label: 'number employed', description: 'No count of people employed.' },
  growth: { label: 'growth', description: 'No projection.' },
  'advertised-base': { label: 'advertised pay', description: 'No advertised pay.' },
  total: { label: 'self-reported pay', description: 'No self-reported pay.' },
  skills: { label: 'skills', description: 'No sourced skills.' },
  education: { label: 'education', description: 'No figures on education.' },
  ladder: { label: 'career ladder', description: 'No openly licensed ladder.' },
  exposure: { label: 'AI exposure', description: 'No exposure measure.' },
  household: {
    label: 'unemployment and weekly earnings',
    description: 'No figure of the survey of households.',
  },
  remote: { label: 'remote work', description: 'No figure on remote work.' },
} satisfies Record<string, Term>;

/** Numbers that change over time or from place to place, and by which pay is read or converted. */
export const seriesKinds = {
  'exchange-rate': {
    label: 'Exchange rate',
    description: 'Units of the country’s currency for one US dollar, average of the year.',
  },
  'price-level': {
    label: 'Price level',
    description: 'Prices of all that people buy, goods, rents and other services; the United States are 100.',
  },
  'consumer-prices': {
    label: 'Consumer prices',
    description: 'Index of what city households pay, average of the year; 1982 to 1984 are 100.',
  },
  'postings-all': {
    label: 'Job ads of all kinds',
    description: 'Job ads on one board, seasonally adjusted, mean of the days of the month; 1 February 2020 is 100.',
  },
  'postings-software': {
    label: 'Job ads for software development',
    description: 'Job ads on one board, seasonally adjusted, mean of the days of the month; 1 February 2020 is 100.',
  },
} satisfies Record<string, Term>;

/**
 * What may be said of a number in circulation, in the order of the list of claims; `restsOn` is what such a verdict
 * needs: a figure of the content, at least a cited source, or nothing at all.
 */
export const verdicts = {
  confirmed: {
    label: 'Supported',
    description: 'The named publisher has the number, for what it is said of.',
    restsOn: 'figure or source',
  },
  'outdated-edition': {
    label: 'Older edition',
    description: 'The number was published, in an edition that a newer one with another number has replaced.',
    restsOn: 'figure',
  },
  contradicted: {
    label: 'Contradicted',
    description: 'A publication that measures the same thing has another number.',
    restsOn: 'figure',
  },
  misattributed: {
    label: 'Belongs to another occupation',
    description: 'The named publisher has no such number for the role: its figures are those of other occupations.',
    restsOn: 'figure',
  },
  unsupported: {
    label: 'No source found',
    description: 'No publisher is named, or the named one does not show the number. That does not make it false.',
    restsOn: 'nothing',
  },
  'not-checkable': {
    label: 'Cannot be checked',
    description: 'A publisher is named but could not be read, or the number is no measurement.',
    restsOn: 'nothing',
  },
} satisfies Record<string, Term & { restsOn: 'figure' | 'figure or source' | 'nothing' }>;

export const claimTopics = {
  growth: { label: 'Growth', description: 'Growth of jobs, in percent or in jobs, or a rank by it.' },
  pay: { label: 'Pay', description: 'Pay, or a difference in pay.' },
  education: { label: 'Education', description: 'Degrees of people in the occupation.' },
  jobs: { label: 'Jobs', description: 'How many people work in a role.' },
  market: { label: 'Market', description: 'Revenue of a market.' },
  time: { label: 'Time', description: 'How long something takes.' },
} satisfies Record<string, Term>;

export const claimTags = {
  'measure-not-stated': {
    label: 'Measure not stated',
    description: 'The text does not say what is measured, such as base or total pay.',
  },
  'other-population': {
    label: 'Another group of people',
    description: 'The number covers more, fewer or other people than it is said of.',
  },
  arithmetic: {
    label: 'Does not add up',
    description: 'The number does not fit its own parts or those printed beside it.',
  },
} satisfies Record<string, Term>;

/** Second-level headings of a role profile, in the order in which they must stand. */
export const profileHeadings = {
  'What they do': { required: true, list: false },
  Responsibilities: { required: true, list: true },
  'A typical day': { required: true, list: true },
  'An example': { required: true, list: false },
  'Where they work': { required: true, list: false },
  'How pay moves': { required: true, list: false },
  'With AI tools': { required: true, list: false },
  'Choose this if': { required: true, list: true },
  'Common mistakes': { required: true, list: true },
  'Where to learn': { required: false, list: true },
} satisfies Record<string, { required: boolean; list: boolean }>;

/** The parts of a typical day: each list item of that section opens with one of them in bold, in this order. */
export const dayParts = ['Morning', 'Midday', 'Afternoon', 'When it breaks'] as const;

export const salaryHeadings = {
  'How to read these figures': { required: true, list: false },
} satisfies Record<string, { required: boolean; list: boolean }>;

export const occupationHeadings = {
  'What it covers': { required: false, list: false },
  'Why the projection': { required: false, list: false },
} satisfies Record<string, { required: boolean; list: boolean }>;

export const sourceHeadings = {
  'What it measures': { required: true, list: false },
  Limits: { required: true, list: true },
  'How it reached this site': { required: true, list: false },
} satisfies Record<string, { required: boolean; list: boolean }>;

/** The table of what stays published, below the content folder; its rows are `LedgerRow`s. */
export const ledgerPath = 'ledger.csv';

/** What the ledger lists. */
export const ledgerKinds = {
  role: { label: 'role', description: 'A role: its id leads to a page as long as the site stands.' },
  page: { label: 'page', description: 'A kind of page: some page stands at an address of this form.' },
} satisfies Record<string, Term>;

/** The table of pairs of careers that have pages, below the content folder; its rows are `WeighedPair`s. */
export const pairsPath = 'pairs.csv';

/** Why two careers are weighed against each other; where several hold, the first is given. */
export const pairReasons = {
  editors: { label: 'editors', description: 'Chosen by editors; kept by hand.' },
  related: {
    label: 'related',
    description: 'O*NET names one of them a primary related occupation of the other.',
  },
  similar: { label: 'similar', description: 'The handbook of BLS calls one of them similar to the other.' },
  'most-openings': {
    label: 'most openings',
    description: 'Both are among the careers with most openings a year in the newest projection.',
  },
} satisfies Record<string, Term>;

export type PairReason = keyof typeof pairReasons;

/** The table of areas, below the content folder; its rows are `Area`s. */
export const areasPath = 'tables/areas.csv';

/** The table of industries, below `content/`. */
export const industriesPath = 'tables/industries.csv';

/** Folders that hold one table an occupation, below `content/`. */
export const wageFolders = {
  places: { label: 'by place', description: 'Pay and employment of an occupation in each place of the country.' },
  industries: { label: 'by industry', description: 'Pay and employment of an occupation in each industry.' },
} satisfies Record<string, Term>;

export type WageFolder = keyof typeof wageFolders;

/** Second-level headings of an editor’s text on one pair; A and B are its roles in the order of the file’s name. */
export const matchupHeadings = {
  'The difference': { required: true, list: false },
  'Overlap and hybrid roles': { required: false, list: false },
  'Can you be both?': { required: false, list: false },
  'Why one earns more': { required: false, list: false },
  'When it is the other way round': { required: false, list: false },
  'Choose A if': { required: false, list: true },
  'Choose B if': { required: false, list: true },
  Scenarios: { required: false, list: true },
  'From A to B': { required: false, list: false },
  'From B to A': { required: false, list: false },
  'By career stage': { required: false, list: true },
  'For people who hire': { required: false, list: false },
  Questions: { required: false, list: true },
  'In short': { required: false, list: false },
} satisfies Record<string, { required: boolean; list: boolean }>;

/** The stages of a career: each list item of that section opens with one of them in bold, in this order. */
export const careerStages = ['Starting out', 'Some years in', 'Senior', 'Coming from elsewhere'] as const;

export const claimHeadings = {
  Why: { required: true, list: false },
} satisfies Record<string, { required: boolean; list: boolean }>;

/** The table of single figures, below the content folder; its rows are `Observation`s. */
export const observationsPath = 'tables/observations.csv';

/** The table of families of careers, below the content folder; its rows are `Family`s. */
export const familiesPath = 'tables/families.csv';

/** The table of words that are no name of one career, below the content folder; its rows are `TypedWord`s. */
export const wordsPath = 'tables/words.csv';

/** Programs that write lines and tables from a publisher’s file: `npm run import <name>`. */
export const importers = {
  oews: { label: 'oews', description: 'Wages of the United States by occupation, of the whole country.' },
  'oews-places': {
    label: 'oews-places',
    description: 'Wages of the United States by occupation in every place and industry.',
  },
  projections: {
    label: 'projections',
    description: 'Projections, separations, entry education and attainment of the United States.',
  },
  onet: { label: 'onet', description: 'Skills, knowledge, titles, tasks and more of O*NET.' },
  telework: { label: 'telework', description: 'Hours and work at home by group of occupations, from the CPS.' },
  'work-context': { label: 'work-context', description: 'Circumstances of work, from O*NET.' },
  handbook: { label: 'handbook', description: 'Similar occupations of the handbook of occupations.' },
  transitions: { label: 'transitions', description: 'Where people who leave an occupation go.' },
  fields: { label: 'fields', description: 'Fields of study that prepare for occupations.' },
  degrees: { label: 'degrees', description: 'Earnings and debt by field of study and degree.' },
  exposure: { label: 'exposure', description: 'Ratings of exposure to language models.' },
  'observed-use': { label: 'observed-use', description: 'Use of one company’s assistant by occupation.' },
  applicability: {
    label: 'applicability',
    description: 'Applicability of AI by occupation, from use of an assistant.',
  },
  unemployment: { label: 'unemployment', description: 'Unemployment by occupation, of a survey of households.' },
  'weekly-earnings': {
    label: 'weekly-earnings',
    description: 'Weekly earnings by occupation, of a survey of households.',
  },
  oflc: { label: 'oflc', description: 'Statutory wage levels by area.' },
  aijobs: { label: 'aijobs', description: 'Job ads of aijobs.net.' },
  isecjobs: { label: 'isecjobs', description: 'Job ads of isecjobs.com.' },
  stackoverflow: { label: 'stackoverflow', description: 'Answers to the Stack Overflow survey.' },
  h1b: { label: 'h1b', description: 'Visa filings by title and code.' },
  gdad: { label: 'gdad', description: 'Skills of the UK Digital and Data framework.' },
  indeed: { label: 'indeed', description: 'Job ads over time.' },
  bea: { label: 'bea', description: 'Price levels of the states.' },
  'bea-metro': { label: 'bea-metro', description: 'Price levels of metropolitan areas.' },
  cpi: { label: 'cpi', description: 'Consumer prices.' },
  mom: { label: 'mom', description: 'Wages of Singapore by occupation.' },
  lca: { label: 'lca', description: 'Base pay in visa filings by title and by occupation.' },
  wbfx: { label: 'wbfx', description: 'Exchange rates of the World Bank.' },
  h10: { label: 'h10', description: 'Exchange rates of the Federal Reserve.' },
} satisfies Record<string, Term>;
