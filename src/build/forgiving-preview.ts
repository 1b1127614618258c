import type { AstroIntegration } from 'astro';

/**
 * Astro integration for `npm start`: an address without its final slash is answered as static hosts answer it. Otherwise
 * the preview says how the site is configured, in a page that is not the site’s.
 */
export function forgivingPreview(): AstroIntegration {
  return {
    name: 'evenhand-forgiving-preview',
    hooks: {
      'astro:config:setup': ({ command, updateConfig }) => {
        if (command === 'preview') updateConfig({ trailingSlash: 'ignore' });
      },
    },
  };
}
