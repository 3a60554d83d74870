import { protect } from '../src/domain/disclosure/protect.ts';
import { attackStory } from './support/attack/attack.ts';
import { CAREFUL } from './support/attack/outlets.ts';
const [from, to] = process.argv.slice(2).map(Number);
let cells = 0, totals = 0, found = 0;
for (let seed = from ?? 0; seed < (to ?? 0); seed += 1) {
  const one = attackStory(seed, protect, CAREFUL);
  cells += one.cells; totals += one.totals; found += one.found.length;
  for (const f of [...one.found, ...one.undecided.map((u) => 'UNDECIDED ' + u)]) console.log(f);
}
console.log('done', from, to, cells, totals, found);
