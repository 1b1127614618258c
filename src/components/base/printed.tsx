import type { QrCode } from '../../pictures/qr.ts';
import type { SourceLine } from '../../view/cite/citation-marks.ts';

/** A full address, to read and to scan. */
export interface Address {
  address: string;
  qr: QrCode;
}

/** What only a printed page needs below its head: its address, to read and to scan, and the sources of its first sheets in short. */
export function Printed({ address, qr, sources }: Address & { sources: readonly SourceLine[] }) {
  return (
    <div data-printed="">
      <svg viewBox={`-4 -4 ${qr.size + 8} ${qr.size + 8}`} role="img" aria-label="QR code of the address">
        <path d={qr.d} stroke-dasharray={qr.dashes} />
      </svg>
      <div>
        <p>{address}</p>
        <p>
          {sources.map(({ n, short, shortEdition }) => (
            <>
              <b>{n}</b> {short}, {shortEdition}.{' '}
            </>
          ))}
          Full entries at the end.
        </p>
      </div>
    </div>
  );
}
