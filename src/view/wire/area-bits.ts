/** How many areas a character stands for. */
const bits = 5;
const radix = 2 ** bits;

/** Which of some areas have something, five to a character. */
export function packBits(all: readonly string[], held: ReadonlySet<string>): string {
  const characters = Array.from({ length: Math.ceil(all.length / bits) }, (_, at) =>
    all
      .slice(at * bits, (at + 1) * bits)
      .reduce((sum, id, bit) => sum + (held.has(id) ? 2 ** bit : 0), 0)
      .toString(radix),
  );
  return characters.join('').replace(/0+$/, '');
}

/** The areas that `packBits` was given, in their order. */
export function unpackBits(all: readonly string[], text: string): string[] {
  return all.filter((_, at) => {
    const character = Number.parseInt(text[Math.floor(at / bits)] ?? '0', radix);
    return (character >> (at % bits)) & 1;
  });
}
