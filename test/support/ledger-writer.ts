import { azureTables } from '../../src/storage/azure.ts';
import { ledger } from '../../src/storage/ledger.ts';
import { aDeed } from './ledger-contract.ts';

// Stands for the bot: records actions and changes them, several at once, and names each as soon as it is
// acknowledged. It is killed at any moment: CONNECTION TABLE PREFIX.
const [connection = '', name = '', prefix = ''] = process.argv.slice(2);
const book = ledger(azureTables(connection).open(name), 'live');

const acknowledge = (ref: string, n: number): void => {
  process.stdout.write(`${ref} ${n}\n`);
};

const record = async (lane: number): Promise<void> => {
  for (let at = 0; ; at += 1) {
    const ref = `ACT-${prefix}-${lane}-${at}`;
    await book.commit(aDeed(ref, { turn: `${ref}-1` }));
    acknowledge(ref, 1);
    const before = await book.get(`a|${ref}`);
    if (!before) throw new Error(`${ref} was acknowledged and is not there`);
    await book.commit(aDeed(ref, { turn: `${ref}-2`, before }));
    acknowledge(ref, 2);
  }
};

await Promise.all([1, 2, 3, 4].map(record));
