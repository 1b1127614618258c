import { projectionParts } from '../../../domain/figure/figure-ids.ts';
import { groupIdentities } from '../../../schema/table/tables.ts';
import { payBands } from '../../pay-bands.ts';
import type { Finding, Place } from '../../problem.ts';
import { projectionLines } from '../../projection-lines.ts';
import type { ContentFile } from '../../read-markdown-file.ts';
import type { TableRow } from '../../read-table.ts';
import type { Rule, RuleContext } from '../../rule.ts';
import { areaRows, filedRows, pairRows, seriesRows } from '../../source-tables.ts';

interface Given {
  /** What makes two figures the same one. */
  identity: string;
  path: string;
  place: () => Place;
}

export const figureGivenOnce: Rule = {
  id: 'figure-given-once',
  description: 'A figure is given once, in front matter or in one row of a table.',
  *check(context) {
    const first = new Map<string, Given>();
    const kinds = [bands, others, projections, rows, inAreas, inPairs, inFilings, inSeries];
    for (const given of kinds.flatMap((kind) => kind(context))) {
      const { identity, path } = given;
      const earlier = first.get(identity);
      if (!earlier) {
        first.set(identity, given);
        continue;
      }
      yield twice(path, given.place(), `${earlier.path}:${earlier.place().line}`);
    }
    yield* inGroups(context);
  },
};

function twice(path: string, place: Place, earlier: string): Finding {
  return {
    path,
    place,
    message: `found a figure that is already given at ${earlier}`,
    fix: 'Keep one of the two; if they are not the same, correct what tells them apart, such as period or level.',
  };
}

/** Rows about occupations are many, and a figure of them can only be given twice within its table. */
function* inGroups({ groupTables }: RuleContext): Iterable<Finding> {
  for (const { group, path, rows } of groupTables) {
    const columns: readonly string[] = groupIdentities[group];
    const first = new Map<string, TableRow<Record<string, unknown>>>();
    for (const row of rows as TableRow<Record<string, unknown>>[]) {
      const identity = columns.map((column) => row.data[column]).join('|');
      const earlier = first.get(identity);
      if (!earlier) first.set(identity, row);
      else {
        const column = columns.at(-1) ?? '';
        yield twice(path, row.placeOf(column), `${path}:${earlier.placeOf(column).line}`);
      }
    }
  }
}

function bands(context: RuleContext): Given[] {
  return payBands(context).map(({ file, band, at }) => {
    const { measure, place, level, statistic, period, source, covers } = band;
    const identity = ['pay', file.kind, file.id, measure, place, level, statistic, period, source, covers].join('|');
    return { identity, path: file.path, place: () => file.placeOf(at) };
  });
}

/** One span is projected once, whatever the source: a publisher’s own file replaces what others copied from it. */
function projections(context: RuleContext): Given[] {
  const lines = projectionLines(context).map(({ owner, span, covers, path, placeOf }) => ({
    identity: ['projection', owner, span, covers].join('|'),
    path,
    place: () => placeOf(),
  }));
  // Rows of one line that disagree on their source look like several lines; `rows` compares them one by one.
  const tabled = lines.filter(({ path }) => path === context.observations.path);
  const onePerLine = [...new Map(tabled.reverse().map((line) => [line.identity, line])).values()].reverse();
  return [...lines.filter(({ path }) => path !== context.observations.path), ...onePerLine];
}

function rows({ observations }: RuleContext): Given[] {
  return observations.rows.map(({ data, placeOf }) => {
    const { owner, measure, period, covers, source } = data;
    const identity = projectionParts[measure]
      ? ['row', measure, owner, period, covers]
      : ['exposure', measure.replace(/^exposure-/, ''), owner, period, source];
    return { identity: identity.join('|'), path: observations.path, place: () => placeOf('measure') };
  });
}

function inAreas(context: RuleContext): Given[] {
  return areaRows(context).map(({ path, source, data, placeOf }) => ({
    identity: ['area', source, data.occupation, data.area, data.period].join('|'),
    path,
    place: () => placeOf('area'),
  }));
}

function links(context: RuleContext): Given[] {
  const given = (file: ContentFile, list: string, targets: readonly { id: string }[] = []): Given[] =>
    targets.map(({ id }, index) => ({
      identity: ['link', file.kind, file.id, id].join('|'),
      path: file.path,
      place: () => file.placeOf([list, index]),
    }));
  return [
    ...context.of('profile').flatMap((file) => given(file, 'occupations', file.data.occupations)),
    ...context.of('occupation').flatMap((file) => given(file, 'roles', file.data.roles)),
  ];
}

function others(context: RuleContext): Given[] {
  const exposures = context.of('occupation').flatMap((file) =>
    (file.data.exposure ?? []).map(({ measure, period, source }, index) => ({
      identity: ['exposure', measure, file.id, period, source].join('|'),
      path: file.path,
      place: () => file.placeOf(['exposure', index]),
    })),
  );
  const remote = context.of('salary').flatMap((file) =>
    (file.data.remote ?? []).map(({ period, source }, index) => ({
      identity: ['remote', file.id, period, source].join('|'),
      path: file.path,
      place: () => file.placeOf(['remote', index]),
    })),
  );
  const outlooks = context.of('occupation').flatMap((file) =>
    (file.data.outlook ?? []).map(({ kind, span, source }, index) => ({
      identity: ['outlook', file.id, kind, span, source].join('|'),
      path: file.path,
      place: () => file.placeOf(['outlook', index]),
    })),
  );
  return [...exposures, ...remote, ...outlooks, ...links(context)];
}

function inPairs(context: RuleContext): Given[] {
  return pairRows(context).map(({ path, source, data, placeOf }) => ({
    identity: ['pair', source, data.first, data.second, data.level].join('|'),
    path,
    place: () => placeOf('level'),
  }));
}

function inFilings(context: RuleContext): Given[] {
  return filedRows(context).map(({ path, source, data, placeOf }) => ({
    identity: ['filings', source, data.owner, data.area].join('|'),
    path,
    place: () => placeOf('area'),
  }));
}

function inSeries(context: RuleContext): Given[] {
  return seriesRows(context).map(({ path, data, placeOf }) => ({
    identity: ['series', data.series, data.place, data.period].join('|'),
    path,
    place: () => placeOf('period'),
  }));
}
