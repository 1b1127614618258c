import type { Dataset, Role } from '../../domain/dataset.ts';
import type { CitationMarks, Html, Inline } from '../cite/citation-marks.ts';
import type { ProseContext } from '../cite/prose.ts';
import { type EditorsText, type Opened, opened } from '../part/editors-text.ts';
import { itemsOf } from '../part/role-prose.ts';
import { pathBetween } from './path-between.ts';

/** Moving between two roles: what the lists say for every pair, what editors say for some. */
export interface Moving {
  sets?: Html;
  overlap?: Html;
  both?: Html;
  /** From the first role to the second, and back. */
  paths: { missing: Inline[]; text?: Html }[];
}

/** What helps to decide between two roles: editors’ judgement throughout. */
export interface Deciding {
  choose: Html[][];
  scenarios: Opened[];
  stages: Opened[];
  mistakes: Html[][];
  hiring?: Html;
}

const given = <K extends string>(key: K, html: Html | undefined) =>
  (html ? { [key]: html } : {}) as Partial<Record<K, Html>>;

/** Moving from one role to the other. */
export function moving(a: Role, b: Role, text: EditorsText, { source }: Dataset, cite: CitationMarks): Moving {
  return {
    ...given('sets', text.section('The difference')),
    ...given('overlap', text.section('Overlap and hybrid roles')),
    ...given('both', text.section('Can you be both?')),
    paths: [
      { missing: pathBetween(a, b, source, cite), ...given('text', text.section('From A to B')) },
      { missing: pathBetween(b, a, source, cite), ...given('text', text.section('From B to A')) },
    ],
  };
}

/** Why one role earns more, and when it does not; undefined where no editor says so. */
export function earning(text: EditorsText): { why?: Html; otherWay?: Html } | undefined {
  const found = {
    ...given('why', text.section('Why one earns more')),
    ...given('otherWay', text.section('When it is the other way round')),
  };
  return Object.keys(found).length > 0 ? found : undefined;
}

/** Terms of choice: those of the pair where they are written, otherwise those of each role. */
export function deciding(
  roles: readonly [Role, Role],
  text: EditorsText,
  context: ProseContext,
  cite: CitationMarks,
): Deciding {
  const own = (heading: Parameters<typeof itemsOf>[1]) => roles.map((role) => itemsOf(role, heading, context, cite));
  const ofPair = [text.items('Choose A if'), text.items('Choose B if')];
  return {
    choose: ofPair.every((items) => items.length > 0) ? ofPair : own('Choose this if'),
    scenarios: text.items('Scenarios').map(opened),
    stages: text.items('By career stage').map(opened),
    mistakes: own('Common mistakes'),
    ...given('hiring', text.section('For people who hire')),
  };
}
