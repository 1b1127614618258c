import type { Importer } from '../importer.ts';
import { scoreImporter } from './score-importer.ts';

/** Observed exposure by occupation out of the Anthropic Economic Index, job_exposure.csv: use of one company’s assistant. */
export const observedUse: Importer = scoreImporter({
  name: 'observed-use',
  description: 'Anthropic Economic Index: job_exposure.csv → exposure of content/occupations',
  files: /(^|\/)(job_exposure|anthropic_\d{4}_full)\.csv$/,
  title: 'Anthropic Economic Index, observed exposure',
  columns: { code: 'occ_code', score: 'observed_exposure' },
  measure: 'observed-use',
  period: '2026-03',
  source: 'exposure-observed-2026',
});
