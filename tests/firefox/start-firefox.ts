import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { BidiSession } from './bidi-session.ts';

export interface RunningFirefox {
  session: BidiSession;
  stop(): Promise<void>;
}

/** An empty first page starts sooner. Scrollbars that take up room are the harder case. */
const preferences: Record<string, unknown> = {
  'browser.startup.page': 0,
  'browser.newtabpage.enabled': false,
  'widget.gtk.overlay-scrollbars.enabled': false,
};

/** The address that Firefox says it listens at, or its last words. */
function addressOf(firefox: ChildProcess): Promise<string> {
  let said = '';
  return new Promise((resolve, reject) => {
    firefox.stderr?.on('data', (data: Buffer) => {
      said += data;
      const [, address] = /listening on (ws:\S+)/.exec(said) ?? [];
      if (address) resolve(address);
    });
    firefox.once('error', reject);
    firefox.once('exit', () => reject(new Error(`Firefox ended before it listened:\n${said.slice(-1000)}`)));
  });
}

/** Starts a Firefox without a window, with a profile of its own that goes with it. */
export async function startFirefox(path: string): Promise<RunningFirefox> {
  const profile = mkdtempSync(join(tmpdir(), 'evenhand-firefox-'));
  const lines = Object.entries(preferences).map(([name, value]) => `user_pref("${name}", ${JSON.stringify(value)});`);
  writeFileSync(join(profile, 'user.js'), lines.join('\n'));
  const firefox = spawn(path, ['--headless', '--remote-debugging-port=0', '--profile', profile], {
    stdio: ['ignore', 'ignore', 'pipe'],
    // It refuses a home folder that belongs to someone else, as a container may have.
    env: { ...process.env, HOME: profile },
  });
  const ended = once(firefox, 'exit');
  // A run that is broken off leaves no browser behind.
  const leave = () => firefox.kill();
  process.once('exit', leave);
  firefox.once('exit', () => process.off('exit', leave));
  const remove = () => rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  try {
    const session = await BidiSession.begin(await addressOf(firefox));
    const stop = async () => {
      await session.send('browser.close');
      await ended;
      remove();
    };
    return { session, stop };
  } catch (error) {
    firefox.kill('SIGKILL');
    await ended;
    remove();
    throw error;
  }
}
