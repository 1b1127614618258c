import { writeSync } from 'node:fs';
import { isMainThread } from 'node:worker_threads';

// Loaded before a measured program: tells the bench, through the fourth stream, what the process came to use.
if (isMainThread)
  process.on('exit', () => {
    writeSync(3, JSON.stringify(process.resourceUsage()));
  });
