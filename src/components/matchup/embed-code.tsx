import { themeKey, themes } from '../../view/base/query-words.ts';
import { pathWithBase } from '../base/address.ts';
import { fullAddress } from '../base/json-ld.ts';

/** Enough for the column of an article, with bars or with what is known of each role. */
const heights = { bars: 410, known: 640 };

/** How another site shows a matchup: a frame to copy, or a drawing. Addresses from the site’s root. */
export function EmbedCode(props: { title: string; page: string; drawing: string; shows: keyof typeof heights }) {
  const { title, page, drawing, shows } = props;
  return (
    <div class="wide" id="embed">
      <h3 class="subhead">Embed</h3>
      <p class="aside">
        The head of this page in a frame, with its sources and the way here. It follows the reader’s light or dark
        theme; <code>{`?${themeKey}=${themes[0]}`}</code> or <code>{`?${themeKey}=${themes[1]}`}</code> behind its
        address settles it.
      </p>
      <div>
        <pre class="code" data-copy="">
          {`<iframe src="${fullAddress(page)}" title="${title}" width="100%" height="${heights[shows]}" style="border: 0" loading="lazy"></iframe>`}
        </pre>
      </div>
      <p class="small">
        Without a frame: <a href={pathWithBase(drawing)}>the same as a drawing (SVG)</a>. The framed page tells the page
        around it its height in pixels, by a message that holds <code>evenhand.height</code>.
      </p>
    </div>
  );
}
