const base = import.meta.env.BASE_URL.replace(/\/$/, '');

/** An address of the site with its base path: /roles/ → /evenhand/roles/ */
export function pathWithBase(path: string): string {
  return `${base}${path}`;
}
