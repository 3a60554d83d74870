import type { Shape } from './shapes.ts';

const press = (verb: string, data: object = { v: 1 }, trigger = 'manual') => ({
  action: { type: 'Action.Execute', verb, data },
  trigger,
});
const found = (value: string) => ({
  commandId: 'find',
  parameters: [{ name: 'words', value }],
  queryOptions: { skip: 0, count: 25 },
});
const MESSAGE = {
  body: { contentType: 'html', content: '<div>Kent to send the figures round</div>' },
  from: { user: { id: 'user-MEM-DEV2', displayName: 'Dev Patel' } },
  createdDateTime: '2026-11-20T09:00:00Z',
  linkToMessage: 'https://teams.microsoft.com/l/message/19:x/1',
};
export const TO = {
  uploadUrl: 'https://evil.example/upload',
  contentUrl: 'https://evil.example/Pack.pdf',
  name: 'Pack.pdf',
  uniqueId: 'x',
  fileType: 'pdf',
};
export const OFFER = '11111111-2222-4333-8444-555555555555';

/** Every invoke that Teams knows, as it sends it, and what it wants back. */
export const INVOKES: readonly (readonly [
  what: string,
  name: string | undefined,
  value: unknown,
  shape: Shape,
])[] = [
  ['a button', 'adaptiveCard/action', press('actions.form'), 'press'],
  ['a card that is drawn anew', 'adaptiveCard/action', press('actions.mine', { v: 1 }, 'automatic'), 'press'],
  ['a button that no room knows', 'adaptiveCard/action', press('gone.gone'), 'press'],
  [
    'a dialog',
    'task/fetch',
    { data: { v: 1, verb: 'actions.form', msteams: { type: 'task/fetch' } } },
    'dialog',
  ],
  [
    'a dialog sent in',
    'task/submit',
    { data: { v: 1, verb: 'actions.record', op: 'o', text: '', owners: '', due: '' } },
    'dialog',
  ],
  ['a search', 'composeExtension/query', found('Kent'), 'extension'],
  [
    'a search that is just opened',
    'composeExtension/query',
    { commandId: 'find', parameters: [{ name: 'initialRun', value: 'true' }] },
    'extension',
  ],
  [
    'a message made into a form',
    'composeExtension/fetchTask',
    { commandId: 'actions.add', commandContext: 'message', messagePayload: MESSAGE },
    'dialog',
  ],
  [
    'a form of a message sent in',
    'composeExtension/submitAction',
    {
      commandId: 'actions.add',
      commandContext: 'message',
      data: { v: 1, verb: 'actions.record', op: 'p', text: '', owners: '', due: '' },
    },
    'dialog',
  ],
  ['something found and chosen', 'composeExtension/selectItem', { id: 'ACT-2F7K' }, 'extension'],
  ['a link in a message', 'composeExtension/queryLink', { url: 'https://example.org/paper' }, 'extension'],
  [
    'a link, seen by somebody without the app',
    'composeExtension/anonymousQueryLink',
    { url: 'https://example.org' },
    'extension',
  ],
  ['the settings of the search', 'composeExtension/querySettingUrl', {}, 'extension'],
  ['settings that were chosen', 'composeExtension/setting', { state: 'x' }, 'extension'],
  [
    'a typeahead that is just opened',
    'application/search',
    { kind: 'search', queryText: '', queryOptions: { skip: 0, top: 15 }, dataset: 'people' },
    'typeahead',
  ],
  [
    'a typeahead',
    'application/search',
    { kind: 'searchAnswer', queryText: 'ma', queryOptions: { skip: 0, top: 15 } },
    'typeahead',
  ],
  [
    'a file that is wanted',
    'fileConsent/invoke',
    { type: 'fileUpload', action: 'accept', context: { offer: OFFER }, uploadInfo: TO },
    'received',
  ],
  [
    'a file that is not',
    'fileConsent/invoke',
    { type: 'fileUpload', action: 'decline', context: { offer: OFFER } },
    'received',
  ],
  [
    'a thumb under an answer',
    'message/submitAction',
    { actionName: 'feedback', actionValue: { reaction: 'like', feedback: '{"feedbackText":"good"}' } },
    'received',
  ],
  [
    'the form of a thumb',
    'message/fetchTask',
    { data: { actionName: 'feedback', actionValue: { reaction: 'dislike' } } },
    'dialog',
  ],
  ['a sign-in that is done', 'signin/verifyState', { state: '123456' }, 'received'],
  ['a token to exchange', 'signin/tokenExchange', { id: 'x', connectionName: 'y', token: 'z' }, 'received'],
  ['a sign-in that failed', 'signin/failure', { code: 'resourcematchfailed', message: 'x' }, 'received'],
  ['a card of a connector', 'actionableMessage/executeAction', { body: '{}', actionId: 'x' }, 'received'],
  ['a conversation handed over', 'handoff/action', { continuation: 'x' }, 'received'],
  ['the bot’s settings in a group', 'config/fetch', {}, 'config'],
  ['those settings sent in', 'config/submit', { data: {} }, 'config'],
  ['what Teams may yet invent', 'somethingNew/invoke', { a: 1 }, 'received'],
  ['what has a name of every object', 'constructor', {}, 'received'],
  ['what has no name', undefined, {}, 'received'],
];
