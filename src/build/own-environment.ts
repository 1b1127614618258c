import type { AstroIntegration } from 'astro';

/**
 * Variables that Astro and Vite read, or hand to pages as `import.meta.env`: a machine that has one set, for other
 * programs or by a slip, would build pages without a content security policy or with links that lead elsewhere.
 */
const foreign = /^(NODE_ENV|BASE_URL|SITE|ASSETS_PREFIX|DEV|PROD|MODE|SSR|(ASTRO|VITE|PUBLIC)_.*)$/i;

/** It alone is about the machine and not about the pages. */
const kept = 'ASTRO_TELEMETRY_DISABLED';

/** Takes out of an environment what would change pages. */
export function cleanEnvironment(env: NodeJS.ProcessEnv, command: string): void {
  for (const name of Object.keys(env)) if (foreign.test(name) && name !== kept) delete env[name];
  env.NODE_ENV = command === 'dev' ? 'development' : 'production';
}

/** Astro integration: the same pages whatever the environment holds, but for `EVENHAND_BASE`, `_CONTENT` and `_PAIRS`. */
export function ownEnvironment(): AstroIntegration {
  return {
    name: 'evenhand-own-environment',
    hooks: {
      'astro:config:setup': ({ command, updateConfig }) => {
        if (command !== 'build' && command !== 'dev') return;
        cleanEnvironment(process.env, command);
        // No file of variables is read either.
        updateConfig({ vite: { envDir: false } });
      },
    },
  };
}
