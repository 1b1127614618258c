/** A run of digits as it was written: its value, its decimals, and the zeros at its end. */
export interface Digits {
  value: number;
  decimals: number;
  zeros: number;
}

const western = /^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/;
const indian = /^\d{1,2}(?:,\d{2})*,\d{3}(?:\.\d+)?$/;
const plain = /^\d+(?:\.\d+)?$/;
/** 97.550 and 1.234.567,5: the dot parts thousands. */
const continental = /^[1-9]\d{0,2}(?:\.\d{3})+(?:,\d+)?$/;
const decimalComma = /^\d+,\d{1,2}$/;

/**
 * Reads digits with their marks: 137,470 · 1,25,000 · 97 550 · 97’550 · 21.5 · 46,90. One dot before exactly three digits
 * parts thousands, since no figure here has three decimals; not where a word such as million stands behind it.
 *
 * @param scaled Whether such a word or a percent sign follows.
 * @returns undefined for digits that are no single number, such as 1,2,3.
 */
export function readDigits(written: string, scaled: boolean): Digits | undefined {
  const text = written.replace(/[\s'’]/g, '');
  const form = formOf(text, scaled);
  if (form === undefined) return undefined;
  const [, decimals = ''] = form.split('.');
  return {
    value: Number(form),
    decimals: decimals.length,
    zeros: decimals === '' ? (/0*$/.exec(form)?.[0].length ?? 0) : 0,
  };
}

/** The same digits as JavaScript reads them. */
function formOf(text: string, scaled: boolean): string | undefined {
  if (!scaled && continental.test(text)) return text.replaceAll('.', '').replace(',', '.');
  if (plain.test(text)) return text;
  if (western.test(text) || indian.test(text)) return text.replaceAll(',', '');
  if (continental.test(text)) return text.replaceAll('.', '').replace(',', '.');
  return decimalComma.test(text) ? text.replace(',', '.') : undefined;
}
