const most = 40;

/** What someone wrote, as it is quoted back: its beginning, where it is long. */
export function shortened(text: string): string {
  return text.length > most ? `${text.slice(0, most)}…` : text;
}
