import { ledgerContract } from '../support/ledger-contract.ts';
import { tableContract } from '../support/store-contract.ts';
import { freshTables } from '../support/tables.ts';

const open = async () => (await freshTables()).open;

tableContract('on Azurite', open);
ledgerContract('on Azurite', open);
