/** A colour of the style sheet, as it stands in the present scheme. */
export const token = (name: string) => getComputedStyle(document.documentElement).getPropertyValue(`--${name}`).trim();

/** Slanted lines of a role’s colour on its pale one: a stand-in category. */
export function hatch(slot: number): CanvasPattern | string {
  const tile = document.createElement('canvas');
  tile.width = tile.height = 6;
  const pen = tile.getContext('2d');
  if (!pen) return token(`r${slot}`);
  pen.fillStyle = token(`r${slot}t`);
  pen.fillRect(0, 0, 6, 6);
  pen.strokeStyle = token(`r${slot}`);
  pen.lineWidth = 2.4;
  pen.beginPath();
  for (const shift of [-6, 0, 6]) {
    pen.moveTo(shift, 6);
    pen.lineTo(shift + 6, 0);
  }
  pen.stroke();
  return pen.createPattern(tile, 'repeat') ?? token(`r${slot}`);
}
