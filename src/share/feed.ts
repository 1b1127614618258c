import { count } from '../domain/format.ts';
import { escaped } from '../markup/escaped.ts';
import { paths } from '../view/base/site-paths.ts';
import { CitationMarks } from '../view/cite/citation-marks.ts';
import { prose } from '../view/cite/prose.ts';
import { describeRow } from '../view/cite/row-description.ts';
import { newFigures, type Release, type ReleaseChange, releaseChanges } from '../view/page/release-changes.ts';
import type { Publication } from './publication.ts';

/** The releases as an Atom feed (RFC 4287), newest first. Its dates are those of the releases. */
export function releaseFeed(publication: Publication): string {
  const { dataset, name, address } = publication;
  return `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en">
<title>${escaped(name)}: changes</title>
<subtitle>Every figure that changed, with its source and the reason.</subtitle>
<id>${address(paths.changes)}</id>
<link rel="self" type="application/atom+xml" href="${address(paths.feed)}"/>
<link rel="alternate" type="text/html" href="${address(paths.changes)}"/>
<updated>${midnight(dataset.asOf)}</updated>
<author><name>${escaped(name)}</name></author>
${dataset.releases.map((release) => entry(publication, release)).join('\n')}
</feed>
`;
}

const midnight = (day: string) => `${day}T00:00:00Z`;

function entry(publication: Publication, release: Release): string {
  const { address } = publication;
  const link = `${address(paths.changes)}#on-${release.day}`;
  return `<entry>
<title>${escaped(release.title)}</title>
<id>${link}</id>
<link rel="alternate" type="text/html" href="${link}"/>
<updated>${midnight(release.day)}</updated>
<content type="html">${escaped(contentOf(publication, release))}</content>
</entry>`;
}

/** Text of a release, its changes as a list, and how many figures are new: as HTML. */
function contentOf({ dataset, address }: Publication, release: Release): string {
  // Feeds have no popovers: the words stay, the marks go.
  const { html } = prose(release.nodes, undefined, { dataset, base: address('/') }, new CitationMarks(describeRow));
  const text = html.filter((piece) => typeof piece === 'string').join('');
  const changes = releaseChanges(dataset, release).map((change) => `<li>${changeText(change, address)}</li>`);
  const total = newFigures(release);
  return [
    text,
    changes.length > 0 ? `<ul>${changes.join('')}</ul>` : '',
    total > 0 ? `<p>New figures: ${count(total)}.</p>` : '',
  ].join('');
}

function changeText({ name, href, old, now, reason, source }: ReleaseChange, address: Publication['address']): string {
  const figure = href ? `<a href="${address(href)}">${escaped(name)}</a>` : escaped(name);
  const what = old === undefined ? `new, ${now}` : `${old} → ${now ?? 'withdrawn'}`;
  const from = source ? ` (${escaped(`${source.short}, ${source.edition}`)})` : '';
  return `${figure}: ${escaped(what)}${from}. ${escaped(reason)}`;
}
