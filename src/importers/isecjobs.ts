import { advertImporter } from './advert-index/advert-importer.ts';

/** Advertised base pay on isecjobs.com, a board for information security. */
export const isecjobs = advertImporter(
  'isecjobs',
  'isecjobs.com: salaries_<day>.csv[.gz] → pay and remote of content/roles/*/salary.md',
);
