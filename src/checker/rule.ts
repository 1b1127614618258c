import type { FigureId } from '../domain/figure/figure-reference.ts';
import type { Kind } from '../schema/collections.ts';
import type { Finding } from './problem.ts';
import type { Content } from './read-content.ts';
import type { ContentFile } from './read-markdown-file.ts';

/** What a rule may look at. */
export interface RuleContext extends Content {
  /** The files of one kind. */
  of<K extends Kind>(kind: K): ContentFile<K>[];
  /** Every figure that is valid by itself. */
  figures: readonly FigureId[];
}

/** One rule of the content. */
export interface Rule {
  id: string;
  /** One sentence for editors. */
  description: string;
  /** Finds every breach, each once. Works on what is valid: what a schema refused is not reported again. */
  check(context: RuleContext): Iterable<Finding>;
}
