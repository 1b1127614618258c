/** What kinds of figure are about, in the order in which a list offers them. */
export const themes = ['pay', 'jobs', 'ads'] as const;

/** What heads figures of a theme. */
export const themeNames = { pay: 'Pay, median', jobs: 'Jobs', ads: 'Ads' } satisfies Record<
  FigureKind['theme'],
  string
>;

/**
 * A kind of figure in the list of roles: what is measured, by whom, how and when. Figures are put in order only among those
 * of one kind.
 */
export interface FigureKind {
  /** As addresses name it: the newest edition of a publication has the plain word, an older one its year behind it. */
  id: string;
  theme: (typeof themes)[number];
  /** In few words, where it is one of several: “Pay in ads, AI and data board, 2024”. */
  name: string;
  /** In full: “Base pay in ads, the middle of each ad’s pay range, 2024, aijobs.net”. */
  label: string;
  /** As each row says it, in few words. */
  said: string;
  /** The same of a small sample; `#` stands for its size. */
  saidFew?: string;
  unit: 'money' | 'hourly' | 'change' | 'share' | 'count';
  /** Stands behind the figure: “to 2035”. */
  until?: string;
  /** False where not even figures of this kind are one thing, such as lines that join other roles. */
  ordered: boolean;
}
