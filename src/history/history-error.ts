/** What went wrong with the history of the content, in a sentence that says what to do. */
export class HistoryError extends Error {}
