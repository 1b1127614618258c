import { themeKey } from '../../view/base/query-words.ts';
import { pathWithBase } from '../base/address.ts';
import { fullAddress } from '../base/json-ld.ts';

/** A height in pixels that is enough for any matchup in a column of 280 pixels. */
const height = 620;

/** Sets the height of a frame to what its page tells; pasted twice it does the same. */
const fitting = `<script>addEventListener("message", (m) => { for (const f of document.querySelectorAll("iframe"))
  if (f.contentWindow === m.source && m.data?.evenhand) f.height = m.data.evenhand.height; });</script>`;

/** How another site shows a matchup: a frame to copy, or a drawing. Addresses from the site’s root. */
export function EmbedCode(props: { title: string; page: string; drawing: string }) {
  const { title, page, drawing } = props;
  return (
    <div class="wide" id="embed">
      <h3 class="subhead">Embed</h3>
      <p class="aside">
        The head of this page in a frame: the way here and the sources first, so that a frame cut short still cites. It
        is light; <code>{`?${themeKey}=dark`}</code> behind its address makes it dark,{' '}
        <code>{`?${themeKey}=auto`}</code> as the reader’s system is.
      </p>
      <div>
        <pre class="code" data-copy="">
          {`<iframe src="${fullAddress(page)}" title="${title}" width="100%" height="${height}" style="border: 0" loading="lazy"></iframe>
${fitting}`}
        </pre>
      </div>
      <p class="small">
        The height is enough for a column of 280 pixels; the script fits it to wider ones, and may be left out. Without
        a frame: <a href={pathWithBase(drawing)}>the same as a drawing (SVG)</a>.
      </p>
    </div>
  );
}
