import { ledgerContract } from '../support/ledger-contract.ts';
import { mergeContract } from '../support/merge-contract.ts';
import { tableContract } from '../support/store-contract.ts';
import { freshTables } from '../support/tables.ts';

const open = async () => (await freshTables()).open;

tableContract('on Azurite', open);
mergeContract('on Azurite', open);
ledgerContract('on Azurite', open);
