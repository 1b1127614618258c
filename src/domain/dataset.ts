import type { Section } from '../markdown/sections.ts';
import type { Claim as ClaimData } from '../schema/claim.ts';
import type { places } from '../schema/countries.ts';
import type { Guide } from '../schema/guide.ts';
import type { Matchup as MatchupData } from '../schema/matchup.ts';
import type { Absent, Occupation as OccupationData } from '../schema/occupation.ts';
import type { interests, licenceNeeds, raters } from '../schema/occupation-vocabulary.ts';
import type { PayBand } from '../schema/pay.ts';
import type { Projection } from '../schema/projection.ts';
import type { Release as ReleaseData } from '../schema/release.ts';
import type { OccupationLink, Profile } from '../schema/role.ts';
import type { forLines, Source as SourceData } from '../schema/source.ts';
import type { Area } from '../schema/table/area.ts';
import type { Family } from '../schema/table/family.ts';
import type { DegreeRow } from '../schema/table/occupation/field-row.ts';
import type { JobTitleRow } from '../schema/table/occupation/job-title-row.ts';
import type { WeekRow } from '../schema/table/occupation/week-row.ts';
import type { PairRow } from '../schema/table/pair-row.ts';
import type { WeighedPair } from '../schema/table/weighed-pair.ts';
import type {
  absences,
  exposureCategories,
  exposureMeasures,
  householdGroups,
  seriesKinds,
  WageFolder,
} from '../schema/vocabulary.ts';
import type { Answers } from './day/answers.ts';
import type { Age } from './edition-age.ts';
import type { Among } from './exposure/among-all.ts';
import type { Amount } from './format.ts';
import type { Industry } from './places/industry.ts';
import type { Place } from './places/place.ts';

/** Where something is written: a file of the content, from the project’s root, and a line of it. */
export interface Written {
  path: string;
  line: number;
}

/** Where a path of keys leads to in a file; the keys are those of `FigureId.at`. */
export type WrittenAt = (path: string, at: readonly PropertyKey[]) => Written;

/** A section of editors’ prose and the line of its heading. */
export interface Passage extends Section {
  written: Written;
}

/** What the site says of a publication; how its lines are written is a matter of the content. */
type PublishedSource = Omit<SourceData, keyof typeof forLines>;

/** What a figure says of its publication: all of it that travels to a page made in the browser. */
export interface CitedSource extends Omit<PublishedSource, 'population' | 'attribution' | 'obtained' | 'cap'> {
  id: string;
  path: string;
  /** The edition that replaces this one, if the site knows it. */
  supersededBy?: string;
  /** What the release calendar says of it on the day of the release; absent while it is the newest word. */
  age?: Age;
}

/** A publication with all that editors say of it. */
export interface Source extends CitedSource, PublishedSource {
  sections: Passage[];
}

/** The source of all tables of a folder. */
export interface WageSource {
  source: Source;
  /** Reference period of pay and employment. */
  period: string;
}

/** What every published row shares: whose it is, where it stands, and whence it comes. */
export interface Row {
  /** Stable id; the statistic follows it in a figure’s id. */
  id: string;
  owner: Owner;
  source: CitedSource;
  locator: string;
  /** The line of the figure by which the row is stated. */
  written: Written;
  /** Its place among the rows of its owner, from 0, by which its note is found; absent on rows below the level of a country. */
  nth?: number;
}

/** Whose a row is. */
export type Owner =
  | Pick<Career, 'kind' | 'id' | 'name' | 'plural'>
  | Pick<Category, 'kind' | 'id' | 'name' | 'plural' | 'career' | 'country'>;

export const percentiles = ['p10', 'p25', 'median', 'p75', 'p90'] as const;
export type Percentile = (typeof percentiles)[number];

/** Pay of one group: money in `currency` per `per`. It has a median, or a mean where no median is published. */
export interface Band
  extends Row,
    Omit<PayBand, Percentile | 'mean' | 'source' | 'locator' | 'retrieval' | 'by' | 'override' | 'confirmed'> {
  kind: 'band';
  values: Partial<Record<Percentile | 'mean', Amount>>;
  /** Copied by hand or quoted by others. */
  transcribed: boolean;
  /**
   * What the records say of the owner beside others whose ids come later in the alphabet; on the band of all levels also
   * at one mix of levels. Absent where no records are held.
   */
  beside?: Beside[];
}

/** The owner of a band beside another role, record by record: `share` of 100, the rest in percent of the other’s median. */
export interface Beside extends Pick<PairRow, 'level' | 'share' | 'percent' | 'low' | 'high'> {
  /** Id of the other role. */
  other: string;
}

/** Base pay in visa filings whose place of work lies in one area: US dollars a year. */
export interface FiledInArea {
  /** CBSA code, or `us`. */
  area: string;
  name: string;
  filings: number;
  p25: number;
  median: number;
  p75: number;
  written: Written;
}

/** The same by area, as one source gives it of a title or of an occupation. Single figures may be cited, no table. */
export interface FiledPay {
  source: Source;
  /** The whole country, where the table holds it. */
  country?: FiledInArea;
  areas: FiledInArea[];
}

/** A band with a median: only such bands are compared, lead a page or are drawn. */
export interface MedianBand extends Band {
  values: Band['values'] & { median: Amount };
}

export function hasMedian(band: Band): band is MedianBand {
  return band.values.median !== undefined;
}

/** One line of a projection; `percent` is as exact as the source gives it, `rounded` when only a whole number is known. */
export interface ProjectionLine
  extends Row,
    Pick<Projection, 'span' | 'employmentFrom' | 'employmentTo' | 'change' | 'openingsPerYear' | 'covers'> {
  kind: 'projection';
  percent: number;
  rounded: boolean;
  transcribed: boolean;
  /** How many independent copies agree, for transcribed lines. */
  agreeing?: number;
}

/** One measure of exposure to AI: a value from 0 to 1, or a category where the publisher sorts occupations. */
export interface Exposure extends Row {
  kind: 'exposure';
  measure: keyof typeof exposureMeasures;
  value?: number | undefined;
  category?: keyof typeof exposureCategories | undefined;
  period: string;
  /** Absent where too few occupations have the measure. */
  among?: Among;
}

/** A measure that is a number. */
export interface ExposureScore extends Exposure {
  value: number;
}

export function isScore(exposure: Exposure): exposure is ExposureScore {
  return exposure.value !== undefined;
}

/** What a survey of households says of a category; what is absent is not published. */
export interface Household extends Row {
  kind: 'household';
  /** Unemployed in percent of the labour force, by the occupation of their last job. */
  unemployment?: number | undefined;
  /** Median of full-time workers, US dollars a week; of women and of men alone where enough of each were asked. */
  weekly?: number | undefined;
  weeklyWomen?: number | undefined;
  weeklyMen?: number | undefined;
  /** People whom the figure rests on. */
  count?: number | undefined;
  countOf?: keyof typeof householdGroups | undefined;
  period: string;
}

export interface Filings extends Row {
  kind: 'filings';
  count: number;
  of: number;
  /** In percent. */
  share: number;
  period: string;
}

export interface Remote extends Row {
  kind: 'remote';
  count: number;
  of: number;
  percent: number;
  period: string;
}

export type Outlook = { kind: 'outlook'; rated: OccupationData['outlook'][number]['kind'] } & Omit<
  Sourced<OccupationData['outlook'][number]>,
  'kind'
>;

type Sourced<T> = Row & Omit<T, 'source' | 'locator' | 'by' | 'override'>;
export type EntryEducation = { kind: 'entry-education' } & Sourced<NonNullable<OccupationData['entryEducation']>>;
export type Attainment = { kind: 'attainment' } & Sourced<NonNullable<OccupationData['attainment']>>;
export type Separations = { kind: 'separations' } & Sourced<OccupationData['separations'][number]>;
export type SelfEmployed = { kind: 'self-employed' } & Sourced<NonNullable<OccupationData['selfEmployed']>>;
export type JobZone = { kind: 'job-zone' } & Sourced<NonNullable<OccupationData['jobZone']>>;

/** How important each item of one list is, in the order of the publisher’s list. */
export interface Ratings extends Row {
  kind: 'ratings';
  of: 'skills' | 'knowledge';
  /** Importance from 1 to 5, its standard error where one is published, and the level from 0 to 7 where one is relevant. */
  items: { name: string; importance: number; error?: number | undefined; level?: number | undefined }[];
  /** Ratings by different raters are not set against each other. */
  raters: keyof typeof raters;
  /** The code of the detailed occupation that was rated in place of the whole. */
  part?: string | undefined;
  /** When they were rated. */
  period: string;
}

/** What people of the occupation do, in the publisher’s words; as many as are shown. */
export interface Tasks extends Row {
  kind: 'tasks';
  tasks: string[];
}

/** Whether the work needs a licence, as a text of the publisher says it. */
export interface Licence extends Row {
  kind: 'licence';
  need: keyof typeof licenceNeeds;
  /** The words of the text. */
  words?: string | undefined;
  scope?: string | undefined;
}

/** In which occupations people who left this one worked a year later. */
export interface Moves extends Row {
  kind: 'moves';
  /** Percent of those who left, highest first; in the words of the career where the occupation is one. */
  to: { name: string; percent: number; career?: string }[];
  /** Codes that the survey counts together with the occupation. */
  joined?: string | undefined;
}

/** The interests that the work fits best, strongest first. */
export interface Interests extends Row {
  kind: 'interests';
  first: (keyof typeof interests)[];
}

/** What was answered to the publisher’s questions on the circumstances of the work. */
export interface WorkContext extends Row {
  kind: 'context';
  answers: Answers;
}

/** Careers that the publisher calls close to this one, the closest first. */
export interface Related extends Row {
  kind: 'related';
  careers: { id: string; name: string }[];
}

/** Fields of study that prepare for the occupation, as experts judge what is taught. */
export interface Fields extends Row {
  kind: 'fields';
  /** Codes of the fields, by four digits. */
  fields: string[];
}

/** Earnings in the fourth year after a degree of a field and federal loans at it, in whole US dollars. */
export type GraduatesOf = DegreeRow;

/** What graduates of those fields earn, whatever they do: medians of programmes’ medians, never the pay of the occupation. */
export interface Graduates extends Row {
  kind: 'graduates';
  /** By field and degree, as the rows of the table. */
  of: GraduatesOf[];
}

/** Software that the publisher flags as in demand for the occupation. */
export interface Technologies extends Row {
  kind: 'technologies';
  inDemand: string[];
  /** Edition of the list. */
  period: string;
}

/** What the occupation is, in its publisher’s words. */
export interface Description extends Row {
  kind: 'description';
  text: string;
}

/** Official wages of one occupation in one area: US dollars a year; what is absent is not published. */
export interface AreaWage extends Row {
  kind: 'area-wage';
  area: Area;
  period: string;
  employment?: number;
  values: { median?: number };
}

/** Statutory wage levels I to IV of one occupation in one area: US dollars a year. Never percentiles of pay. */
export interface AreaLevels extends Row {
  kind: 'area-levels';
  area: Area;
  /** First and last month, such as 2025-07/2026-06. */
  period: string;
  levels: [number, number, number, number];
}

export type AreaRow = AreaWage | AreaLevels;

export type PublishedRow =
  | AreaRow
  | Band
  | ProjectionLine
  | Exposure
  | Household
  | Outlook
  | Filings
  | Remote
  | EntryEducation
  | Attainment
  | Separations
  | SelfEmployed
  | JobZone
  | Description
  | Ratings
  | Tasks
  | Licence
  | Moves
  | Interests
  | WorkContext
  | Related
  | Fields
  | Graduates
  | Technologies;

/** An index of consumer prices by year, in the unit of its publisher. */
export interface PriceIndex {
  source: CitedSource;
  years: Readonly<Record<string, number>>;
}

/** What a comparison needs of an official category: its names and its figures for the whole country. */
export interface Category {
  kind: 'occupation';
  id: string;
  name: string;
  /** The name inside a sentence. */
  plural: string;
  /** Id of the career that it is under a name of its own. */
  career?: string;
  code?: string;
  system: OccupationData['system'];
  country: keyof typeof places;
  /** Newest first. */
  wages: Band[];
  /** Newest first; lines of the occupation alone and joined lines together. */
  projections: ProjectionLine[];
  exposure: Exposure[];
  /** Newest first. */
  household: Household[];
  entryEducation?: EntryEducation;
  /** Newest first. */
  separations: Separations[];
  attainment?: Attainment;
  selfEmployed?: SelfEmployed;
  jobZone?: JobZone;
  description?: Description;
  skills?: Ratings;
  knowledge?: Ratings;
  tasks?: Tasks;
  licence?: Licence;
  moves?: Moves;
  interests?: Interests;
  context?: WorkContext;
  related?: Related;
  /** Consumer prices of its country, where its pay is set against them. */
  prices?: PriceIndex;
  absent: Absent[];
}

/** An official category as it is written, with all that has a page of its own. */
export interface Occupation extends Category {
  path: string;
  /** One person of it in the word that people use, if editors gave one. */
  title?: string;
  outlook: Outlook[];
  technologies?: Technologies;
  fields?: Fields;
  graduates?: Graduates;
  /** Rows below the level of the country, in the order of their tables. */
  areas: AreaRow[];
  /** Pay in visa filings under its code. */
  filed?: FiledPay;
  sections: Passage[];
}

export interface Link<C extends Category = Category> {
  occupation: C;
  fit: OccupationLink['fit'];
  note?: string;
  filings?: Filings;
}

/** Editors’ judgement of the work, as far as it is set side by side. */
export type JudgedWork = Pick<
  Profile,
  'focus' | 'makes' | 'input' | 'output' | 'outputKind' | 'certifications' | 'dimensions' | 'outlook'
>;

/**
 * What can be compared: names, the official categories behind them, and figures. A comparison takes this, so that it is
 * the same of written roles and of those that a browser was sent.
 */
export interface Career<C extends Category = Category> {
  kind: 'role';
  id: string;
  name: string;
  plural: string;
  short: string;
  /** Id of a family of careers. */
  family: string;
  /** Absent of a career that nobody has written about. */
  profile?: JudgedWork;
  /** Categories of the United States: the one that is the role, then by their share of its visa filings. */
  links: Link<C>[];
  /** Categories of other countries, by country. */
  abroad: Link<C>[];
  /** Pay under the career’s own title. */
  pay: MedianBand[];
  remote: Remote[];
  absent: Absent[];
}

/** A career that nobody has written about: an official category under the name that people use. */
export interface OfficialCareer extends Career<Occupation> {
  /** Other words that people type for it. */
  aliases: string[];
}

/** A career as it is written: with its texts, skills, ladder, and the files that hold them. */
export interface Role extends Career<Occupation> {
  profile: Profile;
  path: string;
  /** File of the pay under the role’s own title. */
  payPath: string;
  /** Pay in visa filings under its title, by area; of the whole country it is in `pay`. */
  filed?: FiledPay;
  sections: Passage[];
  payNotes: Passage[];
}

/** One series as one source gives it, values in the order of its table. */
export interface Series {
  kind: keyof typeof seriesKinds;
  source: Source;
  points: { place: string; name: string; period: string; value: number; locator: string; written: Written }[];
}

/** One figure of a row, by the name of its statistic. */
export interface NamedFigure {
  row: PublishedRow;
  statistic: string;
}

/** One figure with the id by which readers can name it. */
export interface PublishedFigure extends NamedFigure {
  id: string;
  amount: Amount;
}

/** A number in circulation, with the roles and figures that it refers to. */
export interface Claim extends Omit<ClaimData, 'roles' | 'occupations' | 'decidedBy' | 'context'> {
  id: string;
  path: string;
  roles: Role[];
  occupations: Occupation[];
  /** `newest` is the newest later edition of the same figure. */
  decidedBy: (NamedFigure & Pick<ClaimData['decidedBy'][number], 'claimed' | 'roundedTo'> & { newest?: NamedFigure })[];
  context: (NamedFigure & { note?: string })[];
  sections: Passage[];
}

/** What editors say of one pair; “A” and “B” in its headings are the roles of its id, in that order. */
export interface Matchup extends MatchupData {
  id: string;
  path: string;
  sections: Passage[];
}

/** A word that people type and that is no name of one career. */
export interface Word {
  word: string;
  /** The careers among which it leaves the choice; none where it is counted in a category. */
  careers: (Role | OfficialCareer)[];
  /** The remainder of a classification in which its people are counted. */
  countedIn?: Occupation;
}

export interface Dataset {
  /** The day of the newest release: the only date the site knows. */
  asOf: string;
  /** Newest first. */
  releases: (ReleaseData & { day: string; path: string; sections: Passage[]; nodes: Section['nodes'] })[];
  /** Careers that editors have written about. */
  roles: Role[];
  /** Every other career: the categories of an official classification that no role is. */
  official: OfficialCareer[];
  /** Groups of official careers, in the order of their table. */
  families: Family[];
  /** Pairs with an official career that have pages, in the order of their ids. */
  weighed: WeighedPair[];
  /** Words that are no name of one career, in the order of their table. */
  words: Word[];
  /** Job titles that people of an occupation report, as published. */
  jobTitles: JobTitleRow[];
  /** Hours and work at home by group of occupations; absent where no table of them is held. */
  weeks?: { source: Source; groups: WeekRow[] };
  occupations: Occupation[];
  sources: Source[];
  /** Series, each as one source gives it. */
  series: Series[];
  /** Parts of countries, in the order of their table. */
  areas: Area[];
  /** The list of places that tables of pay by place follow: the areas, in their order. */
  places: Place[];
  /** The list of industries, likewise. */
  industries: Industry[];
  /** The sources of the tables of pay by place and by industry; undefined where the content holds no such tables. */
  wageSources: Partial<Record<WageFolder, WageSource>>;
  claims: Claim[];
  /** Editors’ texts on pairs, by id. */
  matchups: Matchup[];
  guides: (Guide & { id: string; path: string; sections: Passage[] })[];
  role(id: string): Role;
  /** Any career, written or official. */
  career(id: string): Role | OfficialCareer;
  occupation(id: string): Occupation;
  source(id: string): Source;
  claim(id: string): Claim;
  /** The editors’ text on two roles, given in any order; undefined where none is written. */
  matchup(a: string, b: string): Matchup | undefined;
  /** Every published row, in the order of the content. */
  rows: PublishedRow[];
  /** Every figure that a reference can name, in the order of the content; rows by area have none. */
  figures: PublishedFigure[];
  /** The row and statistic that a figure reference names; throws on one that names none or several. */
  figure(reference: string, owner?: string): NamedFigure;
}

/** Why something is missing, as the content says it; undefined when the content says nothing. */
export function reasonFor(subject: { absent: Absent[] }, what: keyof typeof absences): string | undefined {
  return subject.absent.find((entry) => entry.what === what)?.reason;
}
