/** Loads the chart code when the first chart comes into view; until then the static drawing stands. */
const charts = document.querySelectorAll<HTMLElement>('[data-chart]');
const watch = new IntersectionObserver((entries, observer) => {
  for (const { isIntersecting, target } of entries) {
    if (!isIntersecting) continue;
    observer.unobserve(target);
    import('./live-chart.ts').then(({ liveChart }) => liveChart(target as HTMLElement));
  }
});
for (const chart of charts) watch.observe(chart);
