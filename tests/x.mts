import { dataset } from '../src/published.ts';
import { generatedPages, sentencesOf } from './generated-sentences.ts';
import { writeFileSync } from 'node:fs';
const t0 = Date.now();
const on = new Map<string, Set<string>>(); let n=0;
for (const {path, texts} of generatedPages(dataset)) { n++; for (const t of texts) for (const s of sentencesOf(t)) { const k=on.get(s)??new Set(); k.add(path); on.set(s,k);} }
console.log(n, on.size, Date.now()-t0);
writeFileSync('/tmp/w/head-sentences.txt', [...on].sort((a,b)=>b[1].size-a[1].size).map(([s,p])=>`${p.size}\t${[...p][0]}\t${s}`).join('\n'));
