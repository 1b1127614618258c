import { pathWithBase } from '../../components/base/address.ts';
import { paths } from '../../view/base/site-paths.ts';
import type { RolesList } from '../../view/list/listed-roles.ts';
import { type MapEnds, mapX, mapY, nearestPoint } from '../../view/page/map-scale.ts';
import { toldOfPoint } from '../../view/page/told-point.ts';
import { element } from '../base/element.ts';
import { LoadFailure, loadJson } from '../base/load-json.ts';

interface Point {
  id: string;
  name: string;
  wage: number;
  growth: number;
  people?: number | undefined;
}

/** The careers of a list that stand on a map, by pay. */
function pointsOf({ kinds, roles }: RolesList): Point[] {
  const at = (id: string) => kinds.findIndex((kind) => kind.id === id);
  const [wage, growth, people] = [at('wage'), at('growth'), at('people')];
  return roles
    .flatMap(({ id, name, figures, capped }): Point[] => {
      const [pay, change] = [figures[wage], figures[growth]];
      if (pay === undefined || change === undefined || capped?.includes(wage)) return [];
      return [{ id, name, wage: pay, growth: change, people: figures[people] }];
    })
    .sort((a, b) => a.wage - b.wage);
}

const endsOf = ({ wages = '', growth = '' }: DOMStringMap): MapEnds => ({
  wages: wages.split(' ').map(Number) as MapEnds['wages'],
  growth: growth.split(' ').map(Number) as MapEnds['growth'],
});

/** Follows a reader on the map, from a first event on; false where the figures cannot be loaded. */
export async function followMap(figure: HTMLElement, plot: HTMLElement, first: Event): Promise<boolean> {
  const list = await loadJson<RolesList>(figure.dataset.map ?? '');
  const [told, marker] = [figure.querySelector('[data-told]'), figure.querySelector('[data-marker]')];
  if (list instanceof LoadFailure || !told || !marker) return false;
  const points = pointsOf(list);
  const ends = endsOf(figure.dataset);
  let shown: number | undefined;

  const show = (at: number | undefined) => {
    const point = at === undefined ? undefined : points[at];
    if (!point || at === shown) return;
    shown = at;
    marker.removeAttribute('hidden');
    marker.setAttribute('cx', `${100 * mapX(point.wage, ends)}%`);
    marker.setAttribute('cy', String(mapY(point.growth, ends)));
    told.replaceChildren(element('a', { href: pathWithBase(paths.role(point.id)) }, point.name), toldOfPoint(point));
  };

  const near = ({ clientX, clientY }: PointerEvent) => {
    const { left, top, width } = plot.getBoundingClientRect();
    show(nearestPoint(points, ends, [clientX - left, clientY - top], width));
  };
  /** The next point to the right or left, or the next higher or lower one. */
  const move = (key: string) => {
    if (shown === undefined) return show(0);
    const higher = { ArrowUp: 1, ArrowDown: -1 }[key];
    const further = { ArrowRight: 1, ArrowLeft: -1, Home: -points.length, End: points.length }[key];
    if (further) return show(Math.min(points.length - 1, Math.max(0, shown + further)));
    if (!higher) return undefined;
    const byGrowth = points
      .map((_, index) => index)
      .sort((a, b) => (points[a]?.growth ?? 0) - (points[b]?.growth ?? 0));
    return show(byGrowth[byGrowth.indexOf(shown) + higher]);
  };
  plot.addEventListener('pointermove', near);
  plot.addEventListener('pointerdown', near);
  plot.addEventListener('keydown', (event) => {
    const point = shown === undefined ? undefined : points[shown];
    if (event.key === 'Enter' && point) location.assign(pathWithBase(paths.role(point.id)));
    if (!/^(Arrow|Home$|End$)/.test(event.key)) return;
    event.preventDefault();
    move(event.key);
  });
  if (first instanceof PointerEvent) near(first);
  else show(0);
  return true;
}
