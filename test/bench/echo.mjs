import { TableClient } from '@azure/data-tables';
import { CloudAdapter, ConfigurationBotFrameworkAuthentication } from 'botbuilder';
import restify from 'restify';

// The bots to compare with, on the same botbuilder and the same restify. Bare, it answers what it was told; with
// TABLES it first makes, with the bare SDK, the table requests and transactions our bot makes for the same words.
const connection = process.env.TABLES;
const open = (name) => TableClient.fromConnectionString(connection, name, { allowInsecureConnection: true });
const actions = connection && open('actions');
const turns = connection && open('turns');

const PAGE = 11;
const AT = '2026-11-23T10:00:00.000Z';
const HASH = 'x'.repeat(43);

/** `actions`: one page of the listing, then the claim of the turn and what it listed, in one transaction. */
const list = async (id, person) => {
  const filter = "PartitionKey eq 'live' and RowKey ge 'd|' and RowKey lt 'd}'";
  const page = await actions.listEntities({ queryOptions: { filter } }).byPage({ maxPageSize: PAGE }).next();
  const rows = page.value.map((row) => row.rowKey);
  const partitionKey = person;
  await turns.submitTransaction([
    ['create', { partitionKey, rowKey: `t|${id}`, at: AT, reply: 'x'.repeat(4000) }],
    ['upsert', { partitionKey, rowKey: `l|${person}`, listed: JSON.stringify(rows) }, 'Replace'],
  ]);
  return rows.join(' ');
};

const DUE = '{"kind":"day","on":"2026-11-25","words":"by 25 November"}';
const LISTED = { v: 1, text: 'confirm point 5', ownerWords: 'Kent', due: DUE, state: 'open' };
const TOUCHED = JSON.stringify({ by: 'MEM-ECHO', at: AT, verb: 'record' });
const OWN = { parts: '[{"owner":"886","status":"open"}]', recordedBy: 'MEM-ECHO', recordedOn: '2026-11-25' };

/** `action …`: one transaction of receipt, action, listing row, history line and undo row, as large as ours. */
const record = async (id, person) => {
  const partitionKey = 'live';
  const create = (rowKey, props) => ['create', { partitionKey, rowKey, ...props }];
  await actions.submitTransaction([
    create(`~r|${id}`, { answer: 'x'.repeat(500), at: AT, commit: id }),
    create(`a|${id}`, { ...LISTED, ref: id, ...OWN, touched: TOUCHED, n: 1, hash: HASH }),
    create(`d|2026-11-25|${id}`, { ...LISTED, ref: id, parts: '886o', o886: 'o' }),
    create(`~h|${id}|00001`, { line: 'x'.repeat(250), hash: HASH }),
    ['upsert', { partitionKey, rowKey: `~u|${person}`, last: 'x'.repeat(120) }, 'Replace'],
  ]);
  return id;
};

export const serve = async () => {
  const adapter = new CloudAdapter(new ConfigurationBotFrameworkAuthentication({}));
  const server = restify.createServer();
  server.use(restify.plugins.bodyParser());
  server.post('/api/messages', async (req, res) => {
    await adapter.process(req, res, async (context) => {
      const { text, id, from } = context.activity;
      const ask = text.startsWith('actions') ? list : record;
      const said = connection ? await ask(id, from.aadObjectId) : '';
      await context.sendActivity(`${text} ${said}`);
    });
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return server.address().port;
};
