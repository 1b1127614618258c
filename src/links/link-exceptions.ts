/** Addresses that a program cannot check, each with the reason: what begins with `from` is left out. */
export const linkExceptions: readonly { from: string; reason: string }[] = [];
