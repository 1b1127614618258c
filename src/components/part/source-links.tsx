import { pathWithBase } from '../base/address.ts';

/** Who publishes what stands above, each leading to the page of its source. */
export function SourceLinks({ sources }: { sources: readonly { name: string; href: string }[] }) {
  return (
    <>
      {sources.map(({ name, href }, index) => (
        <>
          {index > 0 && '; '}
          <a href={pathWithBase(href)}>{name}</a>
        </>
      ))}
      .
    </>
  );
}
