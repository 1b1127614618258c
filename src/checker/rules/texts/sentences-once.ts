import type { Rule, RuleContext } from '../../rule.ts';

/** Shorter sentences may come twice: “It depends.” */
const fewestWords = 5;

export const sentencesOnce: Rule = {
  id: 'sentences-once',
  description: 'No sentence of five words or more stands in the texts of two roles.',
  *check(context) {
    for (const kind of ['profile', 'salary'] as const) {
      const first = new Map<string, string>();
      for (const { path, line, sentence } of sentencesOf(context, kind)) {
        const before = first.get(sentence);
        if (before === undefined) first.set(sentence, path);
        if (before === undefined || before === path) continue;
        yield {
          path,
          place: { line, column: 1, endLine: line, endColumn: 1 },
          message: `found a sentence that stands in ${before} too: “${cut(sentence)}”`,
          fix: 'Say what is true of this role alone, or leave the sentence out.',
        };
      }
    }
  },
};

/** Sentences with the line on which their paragraph or item begins; references and marks count as words. */
function* sentencesOf(
  context: RuleContext,
  kind: 'profile' | 'salary',
): Iterable<{ path: string; line: number; sentence: string }> {
  for (const { path, body, bodyLine, readable } of context.of(kind)) {
    if (!readable) continue;
    const lines = body.split('\n');
    for (let index = 0; index < lines.length; index++) {
      const start = index;
      let text = lines[index] ?? '';
      if (text === '' || text.startsWith('#')) continue;
      while (index + 1 < lines.length && !/^($|#|- )/.test(lines[index + 1] ?? ''))
        text += ` ${lines[++index]?.trim()}`;
      for (const part of text.replace(/^- (\*\*[^*]+\*\* )?/, '').split(/(?<=[.!?])\s+/)) {
        const sentence = part.trim();
        if (sentence.split(/\s+/, fewestWords).length < fewestWords) continue;
        yield { path, line: bodyLine + start, sentence };
      }
    }
  }
}

function cut(sentence: string): string {
  return sentence.length > 80 ? `${sentence.slice(0, 79)}…` : sentence;
}
