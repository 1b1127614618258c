import { encode } from 'uqr';
import { png } from './png.ts';

/** Light modules around a code, which readers need to find it. */
const border = 4;

/** A QR code as a picture of a pixel a module: its address as data, and the pixels of a side. */
export interface QrPicture {
  src: string;
  size: number;
}

/** The QR code of a text. A picture takes a quarter of the bytes of the same as a path. */
export function qrPicture(text: string): QrPicture {
  const { data, size } = encode(text, { ecc: 'M', border });
  // Two pixels share a byte, so rows are of even length.
  const width = size + (size % 2);
  const rows = data.map((row) =>
    Buffer.from(
      Array.from({ length: width / 2 }, (_, at) => Number(row[2 * at]) * 16 + Number(row[2 * at + 1] ?? false)),
    ),
  );
  const palette = [
    [255, 255, 255],
    [0, 0, 0],
  ] as const;
  return { src: `data:image/png;base64,${png(width, rows, palette).toString('base64')}`, size };
}
