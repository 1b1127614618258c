import type { Place } from '../../problem.ts';
import type { RuleContext } from '../../rule.ts';

/** A career, written or official, as the rules of names see it. */
export interface NamedCareer {
  id: string;
  path: string;
  /** The category that it is; undefined of a role that is none. */
  category?: string;
  /** Its names, its own first; where one stands is found when asked. */
  names: { word: string; place: () => Place; alias: boolean }[];
}

/** Every career with the words that lead to it: roles first, as the words are theirs before they are an occupation’s. */
export function namedCareers(context: RuleContext): NamedCareer[] {
  const roles = context.of('profile').map(({ id, path, data, placeOf }): NamedCareer => {
    const exact = data.occupations?.find(({ fit }) => fit === 'exact')?.id;
    return {
      id,
      path,
      ...(exact !== undefined && { category: exact }),
      names: [
        ...(['name', 'plural'] as const).flatMap((key) =>
          data[key] === undefined ? [] : [{ word: data[key], place: () => placeOf([key]), alias: false }],
        ),
        ...(data.aliases ?? []).map((alias, index) => ({
          word: alias.replaceAll('-', ' '),
          place: () => placeOf(['aliases', index]),
          alias: true,
        })),
      ],
    };
  });
  const official = context.of('occupation').flatMap(({ id: category, path, data, placeOf }): NamedCareer[] => {
    if (data.id === undefined) return [];
    return [
      {
        ...{ id: data.id, path, category },
        names: [
          ...(['title', 'plural'] as const).flatMap((key) =>
            data[key] === undefined ? [] : [{ word: data[key], place: () => placeOf([key]), alias: false }],
          ),
          ...(data.aliases ?? []).map((word, index) => ({
            word,
            place: () => placeOf(['aliases', index]),
            alias: true,
          })),
        ],
      },
    ];
  });
  return [...roles, ...official];
}

/** A word as it is held against others: capitals and hyphens do not count. */
export const plainWord = (word: string) => word.toLowerCase().replaceAll('-', ' ');
