/** An industry of the North American classification, at one level. */
export interface Industry {
  /** As published: `622000`, `31--33`. */
  code: string;
  /** Digits that tell it: 2 a sector, 3 to 6 finer. Industries are set beside each other at 3 only: levels overlap. */
  level: number;
  name: string;
  /** A few words of ours. */
  short?: string;
}
