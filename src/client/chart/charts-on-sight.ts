import { watchCharts } from './watch-charts.ts';

watchCharts(document);
