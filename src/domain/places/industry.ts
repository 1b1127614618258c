/** An industry of the North American classification, at one level. */
export interface Industry {
  /** As published: `622000`, `31--33`. */
  code: string;
  /** Digits that tell it: 2 a sector, 3 to 6 finer. Industries are set beside each other at 3 only: levels overlap. */
  level: number;
  name: string;
  /** A few words of ours. */
  short?: string | undefined;
}

/** True of a sector; lines by owner have two digits too, and overlap sectors. */
export function isSector({ level, code }: Pick<Industry, 'level' | 'code'>): boolean {
  return level === 2 && code.includes('-');
}
