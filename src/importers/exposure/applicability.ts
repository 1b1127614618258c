import type { Importer } from '../importer.ts';
import { scoreImporter } from './score-importer.ts';

/** Applicability scores of “Working with AI” (Microsoft Research), soc_ai_applicability_scores.csv. */
export const applicability: Importer = scoreImporter({
  name: 'applicability',
  description: 'Working with AI: soc_ai_applicability_scores.csv → exposure of content/occupations',
  files: /(^|\/)soc_ai_applicability_scores\.csv$/,
  title: 'Working with AI, applicability scores',
  columns: { code: 'SOC Code', title: 'title', score: 'ai_applicability_score' },
  measure: 'applicability',
  period: '2024',
  source: 'exposure-microsoft-2025',
});
