import { readFileSync } from 'node:fs';

/** The pages that both writers make, as plain data: what our own pages show of each pair. */
export const views = JSON.parse(readFileSync(process.env.BENCH_VIEWS, 'utf8'));
