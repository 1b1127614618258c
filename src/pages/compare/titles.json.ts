import { dataset } from '../../published.ts';
import { jobTitles, packTitles } from '../../view/picker/job-titles.ts';
import { roleList } from '../../view/picker/role-list.ts';

/** Job titles by which the picker finds careers beside their names. */
export function GET(): Response {
  const list = roleList(dataset);
  return new Response(JSON.stringify(packTitles(jobTitles(dataset, list), list)), {
    headers: { 'content-type': 'application/json' },
  });
}
