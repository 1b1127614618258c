import type { z } from 'zod';
import { Claim } from './claim.ts';
import { Guide } from './guide.ts';
import { Matchup } from './matchup.ts';
import { Occupation, OccupationFile } from './occupation.ts';
import { Release } from './release.ts';
import { Profile, ProfileFile, Salary, SalaryFile } from './role.ts';
import { Source } from './source.ts';
import {
  claimHeadings,
  matchupHeadings,
  occupationHeadings,
  profileHeadings,
  salaryHeadings,
  sourceHeadings,
} from './vocabulary.ts';

export interface Collection {
  /** Where its files are, below `content/`; the group `id` is the entry’s id. */
  path: RegExp;
  /** The same for people. */
  example: string;
  /** What a file holds, as it is written. */
  schema: z.ZodType;
  /** The same with its lines made whole by what their sources give; absent where a file has no such lines. */
  whole?: z.ZodType;
  /** Second-level headings of the body, in order; absent where the body is free. */
  headings?: Record<string, { required: boolean; list: boolean }>;
}

/** Every kind of Markdown file that `content/` may hold. */
export const collections = {
  source: {
    path: /^sources\/(?<id>[^/]+)\.md$/,
    example: 'content/sources/<id>.md',
    schema: Source,
    headings: sourceHeadings,
  },
  occupation: {
    path: /^occupations\/(?<id>[^/]+)\.md$/,
    example: 'content/occupations/<id>.md',
    schema: OccupationFile,
    whole: Occupation,
    headings: occupationHeadings,
  },
  profile: {
    path: /^roles\/(?<id>[^/]+)\/profile\.md$/,
    example: 'content/roles/<id>/profile.md',
    schema: ProfileFile,
    whole: Profile,
    headings: profileHeadings,
  },
  salary: {
    path: /^roles\/(?<id>[^/]+)\/salary\.md$/,
    example: 'content/roles/<id>/salary.md',
    schema: SalaryFile,
    whole: Salary,
    headings: salaryHeadings,
  },
  matchup: {
    path: /^matchups\/(?<id>[^/]+)\.md$/,
    example: 'content/matchups/<a>-vs-<b>.md',
    schema: Matchup,
    headings: matchupHeadings,
  },
  claim: {
    path: /^claims\/(?<id>[^/]+)\.md$/,
    example: 'content/claims/<id>.md',
    schema: Claim,
    headings: claimHeadings,
  },
  release: { path: /^releases\/(?<id>\d{4}-\d{2}-\d{2})\.md$/, example: 'content/releases/<day>.md', schema: Release },
  guide: { path: /^guides\/(?<id>[^/]+)\.md$/, example: 'content/guides/<id>.md', schema: Guide },
} satisfies Record<string, Collection>;

export type Kind = keyof typeof collections;

export interface EntryData {
  source: Source;
  occupation: Occupation;
  profile: Profile;
  salary: Salary;
  matchup: Matchup;
  claim: Claim;
  release: Release;
  guide: Guide;
}

/** A file of `content/` that passed its schema: front matter as data, body as Markdown. */
export interface Entry<K extends Kind = Kind> {
  kind: K;
  id: string;
  /** Path from the project's root, with forward slashes. */
  path: string;
  data: EntryData[K];
  body: string;
  /** Line of the file on which the body begins. */
  bodyLine: number;
}
