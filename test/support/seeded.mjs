import fc from 'fast-check';

/**
 * Properties try the same cases each time, so that a gate says the same of the same code. Other cases: SEED=7 npm test;
 * the long runs take new ones, and say which.
 */
const seed = Number(process.env['SEED'] ?? (process.env['SOAK'] ? Date.now() % 2 ** 31 : 20261123));
if (process.env['SOAK']) console.log(`SEED=${seed}`);
fc.configureGlobal({ seed });
