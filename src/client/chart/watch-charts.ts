/** Loads the chart code when the first chart comes into view; until then the static drawing stands. */
export function watchCharts(within: ParentNode): void {
  const watch = new IntersectionObserver((entries, observer) => {
    for (const { isIntersecting, target } of entries) {
      if (!isIntersecting) continue;
      observer.unobserve(target);
      import('./live-chart.ts').then(({ liveChart }) => liveChart(target as HTMLElement));
    }
  });
  for (const chart of within.querySelectorAll<HTMLElement>('[data-chart]')) watch.observe(chart);
}
