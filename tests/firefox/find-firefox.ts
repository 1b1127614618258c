import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
  export interface ProvidedContext {
    /** The program of an installed Firefox, or why its tests cannot run. */
    firefox: { path: string } | { missing: string; required: boolean };
  }
}

/** Where installers put it beside the folders of PATH. */
const places: Partial<Record<NodeJS.Platform, string[]>> = {
  darwin: ['/Applications/Firefox.app/Contents/MacOS/firefox'],
  win32: ['C:\\Program Files\\Mozilla Firefox\\firefox.exe'],
};

const runs = (path: string): boolean => {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
};

/** The Firefox of FIREFOX_PATH, of PATH, or of its usual place; undefined where none is. */
function find(): string | undefined {
  const { FIREFOX_PATH, PATH = '' } = process.env;
  if (FIREFOX_PATH) return FIREFOX_PATH;
  const named = PATH.split(delimiter).flatMap((folder) => ['firefox-esr', 'firefox'].map((name) => join(folder, name)));
  return [...named, ...(places[process.platform] ?? [])].find(runs);
}

/**
 * Tells the tests where Firefox is. Its absence is a line of the run, and a failure of its tests only where
 * EVENHAND_FIREFOX is “required”.
 */
export default function provideFirefox(project: TestProject): void {
  const path = find();
  const required = process.env.EVENHAND_FIREFOX === 'required';
  if (!path && !required) console.log('Firefox is not installed: its tests are left out');
  project.provide('firefox', path ? { path } : { missing: 'Firefox is not installed.', required });
}
