import { configure } from '../pipeline/config.ts';
import { runOne } from '../pipeline/run/inputs/one.ts';
const {agreement:a}=await runOne(process.argv[2]!,configure({ocr:'never'}));
const p=process.argv[3]!;
for(const c of a!.clauses){ if(p==='top'?c.path.length===1:c.path.join('/').startsWith(p)) console.log(c.kind,c.path.join('/'),'|',c.label,'|',c.heading?.slice(0,50),'|',(c.text??'').slice(0,Number(process.argv[4]??40)).replace(/\s+/g,' '));}
process.exit();
