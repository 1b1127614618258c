/*
 * What the static drawing of the map and the canvas share, so that one lies exactly over the other. Lengths in pixels.
 */

/** Height of the drawing, and where the ends of its axes lie. */
export const mapHeight = 440;
export const mapTop = 16;
export const mapBottom = 404;
/** Where the ends of the pay axis stand, as shares of the width. */
export const mapLeft = 0.02;
export const mapRight = 0.98;
