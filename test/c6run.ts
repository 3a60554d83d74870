import { score } from '/tmp/wt/count6/test/features/counts/corpus/score.ts';
const name = process.argv[2] ?? '';
const mod = await import('/tmp/wt/count6/test/features/counts/corpus/' + name);
for (const [k, v] of Object.entries(mod)) if (Array.isArray(v)) {
  const s = score(v as never);
  console.log(k, s.asked, 'right', s.right, 'wrong', s.wrong.length, 'missed', s.missed.length);
  console.log('WRONG'); for (const w of s.wrong) console.log('  ' + w);
  console.log('MISSED'); for (const w of s.missed) console.log('  ' + w);
}
