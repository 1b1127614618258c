/** A part of a page: its id and its name in a list of contents. */
export type Part = readonly [id: string, name: string];

/** What stands on the page, as links; parts that the page lacks are left out by the caller. */
export function Contents({ parts }: { parts: readonly (Part | false | undefined)[] }) {
  return (
    <nav class="contents" aria-label="On this page">
      <ul>
        {parts.map(
          (part) =>
            part && (
              <li>
                <a href={`#${part[0]}`}>{part[1]}</a>
              </li>
            ),
        )}
      </ul>
    </nav>
  );
}
