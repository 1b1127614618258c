import { publication } from '../../published.ts';
import { releaseFeed } from '../../share/feed.ts';

export function GET(): Response {
  return new Response(releaseFeed(publication), { headers: { 'Content-Type': 'application/atom+xml' } });
}
