import { writeSync } from 'node:fs';

// Loaded before a measured program: tells the bench, through the fourth stream, how much memory the process came to hold.
process.on('exit', () => {
  writeSync(3, String(process.resourceUsage().maxRSS));
});
