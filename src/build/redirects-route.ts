import type { AstroIntegration } from 'astro';

/** Astro integration that publishes `_redirects`: Astro itself passes over pages whose names begin so. */
export function redirectsRoute(): AstroIntegration {
  return {
    name: 'evenhand-redirects',
    hooks: {
      'astro:config:setup': ({ injectRoute }) =>
        injectRoute({ pattern: '/_redirects', entrypoint: './src/pages/_redirects.ts' }),
    },
  };
}
