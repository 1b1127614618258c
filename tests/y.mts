import { dataset } from '../src/published.ts';
import { readFileSync } from 'node:fs';
const names = new Map<string,string>();
for (const r of dataset.roles) for (const n of [r.name, r.plural, r.short]) names.set(n.toLowerCase(), 'R');
for (const o of dataset.occupations) for (const n of [o.name, o.plural]) names.set(n.toLowerCase().replaceAll(/[“”]/g,''), 'O');
const re = new RegExp([...names.keys()].filter(n=>n.length>3).sort((a,b)=>b.length-a.length).map(n=>n.replace(/[.*+?^${}()|[\]\\]/g,'\\$&')).join('|'),'gi');
const t = new Map<string,[number,string]>();
for (const line of readFileSync('/tmp/w/head-sentences.txt','utf8').split('\n')) { const [n,p,s]=line.split('\t'); if(!s||!p) continue; if(!/\/compare|\/roles\/./.test(p)) continue;
 const k=s.replace(re,(m)=>names.get(m.toLowerCase())!).replace(/[$≥]?\d[\d,.]*(K|%)?/g,'N').replace(/(Jan|Febr|March|April|May|June|July|Aug|Sept|Oct|Nov|Dec)\w* N/g,'DATE').replace(/\b(two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\b/gi,'W');
 const o=t.get(k)??[0,s]; o[0]+=Number(n); t.set(k,o as [number,string]); }
for (const [k,[n,s]] of [...t].sort((a,b)=>b[1][0]-a[1][0])) if (k.split(' ').length>3) console.log(n+'\t'+k+'\t\t'+(k===s?'':s));
