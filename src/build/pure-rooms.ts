/** Rooms whose modules only state things: what imports one and uses nothing of it has no need of it. */
const pure = /\/src\/(?:view|domain|schema)\//;

/**
 * Vite plugin that says so of the rooms whose modules do nothing on being imported. Otherwise a script brings along every
 * shared file in which a part that it does not use happens to stand.
 */
export function pureRooms() {
  return {
    name: 'evenhand-pure-rooms',
    configEnvironment: (environment: string) =>
      environment === 'client'
        ? { build: { rollupOptions: { treeshake: { moduleSideEffects: (id: string) => !pure.test(id) } } } }
        : undefined,
  };
}
