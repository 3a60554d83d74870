import { spawnSync } from 'node:child_process';
import { binding } from './binding.ts';
import { chart } from './chart.ts';
import { counts } from './counts.ts';
import { memory, startToReady } from './endurance.ts';
import { notes } from './notes.ts';
import { packs } from './packs.ts';
import { questions } from './questions.ts';
import { reminders } from './reminders.ts';
import { requests } from './requests.ts';
import { returns } from './returns.ts';
import { throughput } from './throughput.ts';

/** One figure a line: name, value, unit. */
const figure = (name: string, value: number, unit: string): void => {
  console.log(`${name} ${Number.isInteger(value) ? value : value.toFixed(value < 10 ? 3 : 1)} ${unit}`);
};

const parts = {
  requests,
  binding,
  notes,
  packs,
  questions,
  returns,
  chart,
  counts,
  reminders,
  startToReady,
  memory,
  throughput,
} as const;
const wanted = process.argv.slice(2);

const built = spawnSync('npm', ['run', '--silent', 'build'], { stdio: 'inherit' });
if (built.status !== 0) process.exit(1);
for (const [name, part] of Object.entries(parts))
  if (wanted.length === 0 || wanted.includes(name)) await part(figure);
process.exit(0);
