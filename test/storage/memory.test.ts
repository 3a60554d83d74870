import { memoryTables } from '../../src/storage/memory.ts';
import { ledgerContract } from '../support/ledger-contract.ts';
import { mergeContract } from '../support/merge-contract.ts';
import { tableContract } from '../support/store-contract.ts';

tableContract('in memory', async () => memoryTables());
mergeContract('in memory', async () => memoryTables());
ledgerContract('in memory', async () => memoryTables());
