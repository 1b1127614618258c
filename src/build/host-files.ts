import type { AstroIntegration } from 'astro';

/** Files that hosts read and readers do not. */
const files = ['_redirects', '_headers'];

/** Astro integration that publishes `_redirects` and `_headers`: Astro itself passes over pages whose names begin so. */
export function hostFiles(): AstroIntegration {
  return {
    name: 'evenhand-host-files',
    hooks: {
      'astro:config:setup': ({ injectRoute }) => {
        for (const file of files) injectRoute({ pattern: `/${file}`, entrypoint: `./src/pages/${file}.ts` });
      },
    },
  };
}
