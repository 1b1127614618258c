import { z } from 'zod';
import { field, Text } from './common.ts';

/** A page of the site in prose, such as method or about. File: content/guides/<id>.md */
export const Guide = z
  .strictObject({
    title: field(Text, 'Title of the page.', 'Method'),
    description: field(
      Text,
      'One sentence for search results and previews.',
      'How figures are chosen, ranked and compared.',
    ),
  })
  .meta({ id: 'Guide' });

export type Guide = z.infer<typeof Guide>;
