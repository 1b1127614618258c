export function liveChart(figure: HTMLElement): void {
  figure.dataset.live = '';
}
