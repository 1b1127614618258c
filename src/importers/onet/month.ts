/** 08/2025 to 2025-08. */
export function month(date: string): string {
  return date.replace(/^(\d{2})\/(\d{4})$/, '$2-$1');
}
