/**
 * The same function of a list, which answers at once when it is asked again of the same items in the same order: a page
 * asks several times of its own careers before the next page asks of others.
 *
 * @param work Pure; its answer is handed out again as it is.
 */
export function rememberLast<Item, Answer>(work: (items: readonly Item[]) => Answer): typeof work {
  let last: { items: readonly Item[]; answer: Answer } | undefined;
  return (items) => {
    if (last?.items.length !== items.length || items.some((item, index) => item !== last?.items[index]))
      last = { items: [...items], answer: work(items) };
    return last.answer;
  };
}
