/**
 * Vite plugin that leaves `import()` as it is written. Vite would have each page load code that asks early for what an
 * imported script brings along: ours brings little, and that code is longer than most scripts of a page.
 */
export function plainImports() {
  return {
    name: 'evenhand-plain-imports',
    enforce: 'pre' as const,
    configEnvironment: () => ({ build: { modulePreload: false as const } }),
    load: (id: string) =>
      id.endsWith('vite/preload-helper.js') ? 'export const __vitePreload = (load) => load();' : undefined,
  };
}
