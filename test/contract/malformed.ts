/** More than any form holds, and less than the door lets in. */
export const LONG = 'x'.repeat(200_000);

/** Keys by which careless programs change what every object has. */
export const SPOILT = JSON.parse(
  '{"__proto__":{"spoilt":1},"constructor":{"prototype":{"spoilt":1}},"prototype":{"spoilt":1},"toString":1,"hasOwnProperty":1,"verb":"__proto__"}',
) as object; // an object's own text

/** What Teams would never send as a value, and somebody else might. */
export const VALUES: readonly unknown[] = [
  undefined,
  null,
  true,
  7,
  'text',
  LONG,
  [],
  [null],
  {},
  SPOILT,
  { data: null },
  { data: 'text' },
  { data: [] },
  { data: {} },
  { data: SPOILT },
  { data: { verb: 7 } },
  { data: { verb: 'gone.gone' } },
  { data: { verb: 'toString', msteams: 7 } },
  { data: { verb: LONG } },
  { data: { data: { data: {} } } },
  { action: null },
  { action: 'text' },
  { action: {} },
  { action: { verb: '' } },
  { action: { verb: 7, data: {} } },
  { action: { verb: 'gone.gone' } },
  { action: { verb: 'constructor', data: SPOILT } },
  { action: { type: 'Action.Execute', verb: 'actions.form', data: { v: LONG } } },
  { action: { type: 'Action.Execute', verb: 'actions.list', data: 'text' }, trigger: 'automatic' },
  { action: { type: 'Action.Execute', data: {} }, trigger: 'manual' },
  { commandId: 7, parameters: 'text', queryOptions: 'text' },
  { commandId: 'find', parameters: [null, 7, { name: 7, value: {} }] },
  { commandId: 'find', parameters: [{ name: 'words', value: LONG }] },
  { commandId: LONG, parameters: [], messagePayload: [] },
  { commandId: 'actions.add', messagePayload: { body: 7, from: 7, createdDateTime: {}, linkToMessage: [] } },
  {
    commandId: 'actions.add',
    messagePayload: { body: { content: LONG, contentType: 'html' }, from: { user: null } },
  },
  {
    commandId: 'actions.add',
    messagePayload: { body: { content: '<'.repeat(90_000), contentType: 'html' } },
  },
  {
    commandId: 'actions.add',
    messagePayload: { body: { content: '<p '.repeat(33_000), contentType: 'html' } },
  },
  { commandId: '__proto__', messagePayload: SPOILT },
  { queryText: '', queryOptions: null, dataset: LONG },
  { action: 'accept', context: SPOILT, uploadInfo: LONG },
  { action: 'accept', context: { offer: LONG }, type: 'fileUpload' },
  { actionName: 'feedback', actionValue: { reaction: 'like', feedback: LONG } },
];

/** Whether any of that has changed what every object has. */
export const isSpoilt = (): boolean => 'spoilt' in {};

/** Processor time that an answer may take, in milliseconds: Teams waits for some seconds, on a machine that is not this busy. */
export const CPU_MOST = 3_000;

/** How much processor time that took: bot and test are one process, and how busy the machine is does not count. */
export const cpuOf = async (work: () => Promise<unknown>): Promise<number> => {
  const from = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(from);
  return (user + system) / 1_000;
};
