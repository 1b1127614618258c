import { advertImporter } from './advert-index/advert-importer.ts';

/** Advertised base pay on aijobs.net, a board for AI and data work. */
export const aijobs = advertImporter(
  'aijobs',
  'aijobs.net: salaries_<day>.csv[.gz] or the de-duplicated file → pay and remote of content/roles/*/salary.md',
);
