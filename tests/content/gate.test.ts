import { dirname } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { AstroConfig, AstroIntegrationLogger } from 'astro';
import { expect, test } from 'vitest';
import { gate } from '../../src/build/gate.ts';
import { scratchContent } from './scratch-content.ts';

/** Runs the gate as Astro does once its configuration is read; returns what was logged. */
function open(content: string): { error?: unknown; logged: string[] } {
  const logged: string[] = [];
  const log = (kind: string) => (text: string) => logged.push(`${kind}: ${text}`);
  const logger = { info: log('info'), error: log('error') } as unknown as AstroIntegrationLogger;
  const config = { root: pathToFileURL(`${dirname(content)}/`) } as AstroConfig;
  const hook = gate('content').hooks['astro:config:done'] as (options: {
    config: AstroConfig;
    logger: AstroIntegrationLogger;
  }) => void;
  try {
    hook({ config, logger });
    return { logged };
  } catch (error) {
    return { error, logged };
  }
}

test('clean content passes', () => {
  expect(open(scratchContent())).toEqual({ logged: ['info: 15 files, no problems'] });
});

test('a problem stops Astro with a short error, after the report', () => {
  const { error, logged } = open(scratchContent({ 'notes.txt': '' }));
  expect(error).toBeInstanceOf(Error);
  expect(String(error)).toBe('Error: Content check failed: 1 to correct, listed above.');
  expect(logged.join()).toMatch(/^error: \ncontent\/notes\.txt:1:1 {2}unknown-file/);
});
