import { relative, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration, AstroIntegrationLogger } from 'astro';
import { type ContentCheck, checkContent } from '../checker/check-content.ts';
import { handOver } from '../checker/hand-over.ts';
import { terminalReport } from '../checker/report/terminal.ts';

/** Editors save several files at once; one check for all of them. In milliseconds. */
const pause = 100;

/**
 * Astro integration that lets no unchecked content through: build, dev and check stop with the checker’s report before
 * anything is written. `content` is the folder, from the project’s root. While dev runs, each change below `content/` is checked again and reported, and the page reloads.
 */
export function gate(content: string): AstroIntegration {
  let root = '.';
  let folder = content;
  let builds = false;
  return {
    name: 'evenhand-gate',
    hooks: {
      'astro:config:setup': ({ command }) => {
        builds = command === 'build';
      },
      'astro:config:done': ({ config, logger }) => {
        root = fileURLToPath(config.root);
        folder = resolve(root, content);
        const checked = report(root, folder, logger);
        if (checked.problems.length > 0) throw failure(checked.problems.length);
        // While dev runs, pages read what was saved since.
        if (builds && shownAs(root, folder) === 'content') handOver(folder, checked);
      },
      'astro:server:setup': ({ server, logger }) => {
        let timer: NodeJS.Timeout | undefined;
        server.watcher.add(folder);
        server.watcher.on('all', (_event, file) => {
          const inside = relative(folder, file);
          if (inside === '' || inside === '..' || inside.startsWith(`..${sep}`)) return;
          clearTimeout(timer);
          timer = setTimeout(() => {
            report(root, folder, logger);
            // Modules that read the content when they were loaded would go on showing the old one.
            for (const environment of Object.values(server.environments)) environment.moduleGraph.invalidateAll();
            server.ws.send({ type: 'full-reload' });
          }, pause);
        });
      },
    },
  };
}

/** An error without a stack: the fault is in the content, and a trace through this file would bury the report. */
function failure(problems: number): Error {
  const error = new Error(`Content check failed: ${problems} to correct, listed above.`);
  error.stack = '';
  return error;
}

/** A folder as an editor in the project’s root would type it. */
function shownAs(root: string, folder: string): string {
  return relative(root, folder).split(sep).join('/') || '.';
}

/** Checks the content and prints the report. */
function report(root: string, folder: string, logger: AstroIntegrationLogger): ContentCheck {
  const checked = checkContent(folder, shownAs(root, folder));
  const { problems, files } = checked;
  const text = terminalReport(problems, files);
  if (problems.length > 0) logger.error(`\n${text}`);
  else logger.info(text.trimEnd());
  return checked;
}
