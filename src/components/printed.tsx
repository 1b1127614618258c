import type { QrPicture } from '../pictures/qr.ts';
import type { SourceLine } from '../view/citations.ts';

/** A full address, to read and to scan. */
export interface Address {
  address: string;
  qr: QrPicture;
}

/** What only a printed page needs below its head: its address, to read and to scan, and the sources of its first sheets in short. */
export function Printed({ address, qr, sources }: Address & { sources: readonly SourceLine[] }) {
  return (
    <div class="printed">
      <svg viewBox={`0 0 ${qr.size} ${qr.size}`} role="img" aria-label="QR code of the address">
        <image href={qr.src} height={qr.size} />
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
