import { storyOf } from './support/attack/attack.ts';
import { protect } from '../src/domain/disclosure/protect.ts';
const st=storyOf(Number(process.argv[2]),protect); const only=process.argv[3];
console.log(JSON.stringify(st.version.fields.map((f:any)=>f.kind==='breakdown'?f.id+':'+f.parts.length+(f.adds?'':'~')+' of '+f.of:f.id)), JSON.stringify(st.elsewhere.filter(e=>!only||e.authority===only)));
const sh=(v:any)=>!v?'-':v.kind==='number'?v.n:v.kind==='hidden'?(v.why==='small'?'c':'*'):v.kind==='mark'?"'"+v.mark:'?';
for(const [i,r] of st.releases.entries()){console.log('--',i+1,r.type,'Σ',Object.entries(r.shown.totals).map(([k,v])=>k+'='+sh(v)).join(' '));
 for(const a of r.returned){ if(only&&a.authority!==only)continue; const f=r.shown.authorities.find(x=>x.authority===a.authority)!.figures; console.log(a.authority,'n'+a.n,Object.entries(a.answers).map(([k,v])=>k+'='+sh(v)+'/'+sh(f[k])).join(' '));}}
