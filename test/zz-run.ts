import { CAREFUL } from "./support/attack/outlets.ts";
import { attackStory } from './support/attack/attack.ts';
import { protect } from '../src/domain/disclosure/protect.ts';
const [from=1,n=1]=process.argv.slice(2).map(Number); const t=process.cpuUsage();
let cells=0;const f:string[]=[],u:string[]=[]; const bad=new Set<number>();
for(let s=from;s<from+n;s++){try{const o=attackStory(s,protect,CAREFUL);cells+=o.cells;f.push(...o.found);u.push(...o.undecided);if(o.found.length+o.undecided.length)bad.add(s);}catch(e){console.log('seed',s,String((e as Error).stack).slice(0,300));}}
console.log({cells,found:f.length,undecided:u.length,cpuMs:process.cpuUsage(t).user/1000,bad:[...bad].slice(0,20),n:bad.size});
const seen=new Set();for(const l of [...f,...u]){const k=l.split(',')[0];if(!seen.has(k)){seen.add(k);console.log(l);}if(seen.size>12)break;}
