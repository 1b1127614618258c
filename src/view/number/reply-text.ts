import { list } from '../../domain/format.ts';
import type { NumberReply } from './ask-number.ts';

/** What is said to a question as plain lines: what the command prints. */
export function replyText({ notice, answer }: NumberReply): string {
  if (!answer) return notice;
  const { lead, rest, facts, rows, notes, checked, sources, looked } = answer;
  return [
    ...(notice ? [notice] : []),
    lead + rest,
    ...facts.map(([label, text]) => `${label}: ${text}`),
    ...rows.map(({ value, what, aside }) => [value, what, aside].filter(Boolean).join(' · ')),
    ...notes,
    ...checked.map(({ text, verdict }) => `Under check: ${text} ${verdict}`),
    ...sources.map(
      ({ publisher, title, editions }) =>
        `Source: ${publisher}, ${title}, ${list(editions.map(({ edition }) => edition))}`,
    ),
    `${looked.toLocaleString('en-US')} figures looked through.`,
  ].join('\n');
}
