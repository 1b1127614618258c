import type { Bar, Scale } from '../view/chart/range-chart.ts';
import type { TileStep } from '../view/places/tile-step.ts';

/** Size of every picture in pixels: what chat windows show whole. */
export const pictureWidth = 1200;
export const pictureHeight = 630;

/** One role by one figure that stands alone, or the words in its stead. */
export interface Fact {
  /** $136K; absent where no figure may be stated. */
  value?: string;
  /** What the figure is, or that there is none. */
  what: string;
  /** Whom it counts, place, period and source; or why there is none. */
  where: string;
}

export interface BarLine {
  bar: Bar;
  value: string;
}

/** Two roles on one basis: two bars on one scale, as in the head of their page. */
export interface ComparedPicture {
  kind: 'compared';
  names: [string, string];
  scale: Scale;
  bars: [BarLine, BarLine];
  /** Measure, place and period; then samples, source and what the bars are. */
  lines: [string, string];
  alt: string;
}

/** Two roles without a common basis: what is known on each side, and why no difference is given. */
export interface ApartPicture {
  kind: 'apart';
  names: [string, string];
  facts: [Fact, Fact];
  reason: string;
  alt: string;
}

/** Two careers of which the place decides who is paid more: the states as equal cells. */
export interface MapPicture {
  kind: 'map';
  names: [string, string];
  headline: string;
  /** The 51, each with whom it is clearly paid more. */
  tiles: { code: string; row: number; column: number; step: TileStep }[];
  /** What the cells show, counted; `sign` is that of a career’s place, or an empty cell. */
  counts: { sign?: 1 | 2 | 'even'; count: number; what: string }[];
  /** Measure, country and period. */
  basis: string;
  alt: string;
}

/** One role: its figures, one a measure, on one scale; or why there are none. */
export interface RolePicture {
  kind: 'role';
  name: string;
  summary: string;
  scale: Scale;
  figures: { what: string; line: BarLine }[];
  /** Said where there is no figure. */
  none?: Fact;
  /** What the bars are. */
  reading: string;
  alt: string;
}

/** A part of the site: what it holds, counted. */
export interface SitePicture {
  kind: 'site';
  title: string;
  facts: [Fact, Fact, Fact];
  alt: string;
}

/** A number in circulation, what may be said of it, and the figure that decides it or stands nearest. */
export interface ClaimPicture {
  kind: 'claim';
  statement: string;
  verdict: string;
  /** What the verdict means. */
  meaning: string;
  figure?: { value: string; what: string };
  alt: string;
}

/** What a picture shows, as plain data, with its text for who cannot see it. */
export type Picture = ComparedPicture | MapPicture | ApartPicture | RolePicture | SitePicture | ClaimPicture;
