import { encode } from 'uqr';

/** A QR code as one line that runs to and fro through its rows, dashed where modules are dark. */
export interface QrCode {
  /** Modules of a side. Readers need four light ones around it. */
  size: number;
  d: string;
  dashes: string;
}

/** The QR code of a text. As dashes it takes a third less than as a shape a module. */
export function qrCode(text: string): QrCode {
  const { data, size } = encode(text, { ecc: 'L', border: 0 });
  // The step from one row to the next is a light module outside the code.
  const line = data.flatMap((row, y) => [...(y % 2 ? row.toReversed() : row), false]);
  // The first module is dark, the last step light: dashes and gaps come in pairs.
  const lengths: number[] = [];
  line.forEach((dark, at) => {
    if (dark === line[at - 1]) lengths.push((lengths.pop() ?? 0) + 1);
    else lengths.push(1);
  });
  const d = `M0 .5${data.map((_, y) => `h${y % 2 ? -size : size}v1`).join('')}`;
  return { size, d, dashes: lengths.join(' ') };
}
