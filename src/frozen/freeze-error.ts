/** Why pages cannot be frozen, in words for who asked. */
export class FreezeError extends Error {}
