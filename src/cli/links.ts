import { checkContent } from '../checker/check-content.ts';
import { addressesOf } from '../links/addresses.ts';
import { checkLinks, NoNetwork } from '../links/check-links.ts';
import { endQuietly } from './end-quietly.ts';

/**
 * `npm run links`: asks for every outside address of the content; the exit code is 1 where one does not answer, 2 where
 * there is no network to ask over.
 */
async function links(): Promise<void> {
  const addresses = addressesOf(checkContent(process.argv[2]).entries);
  const results = await checkLinks([...addresses.keys()]);
  for (const result of results) {
    if (result.state === 'there') continue;
    const places = addresses.get(result.address)?.join(', ');
    console.log(`${result.state}: ${result.address}  ${result.reason}\n  in ${places}`);
  }
  const broken = results.filter(({ state }) => state === 'broken').length;
  console.log(`${results.length} addresses, ${broken} broken.`);
  if (broken > 0) process.exitCode = 1;
}

endQuietly();
try {
  await links();
} catch (error) {
  if (!(error instanceof NoNetwork)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 2;
}
