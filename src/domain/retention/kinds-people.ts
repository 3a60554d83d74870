import type { RecordKind } from './kind.ts';

const OWN = 'The network’s own; nothing prescribes it.';

/** What is kept of people themselves, and where they are reached. */
export const PEOPLE_KINDS: readonly RecordKind[] = [
  {
    id: 'people',
    tables: ['network'],
    title: 'People',
    what: 'Name, initials, local authority or organisation, and roles with their dates.',
    why: 'To know who may do what, and whose an action is.',
    keeps: {
      kind: 'while',
      says: 'While somebody is in the network, and then until a coordinator erases them.',
    },
    ends: 'The name gives way to “Former member” and a code, the same everywhere.',
    source: OWN,
    personal: true,
  },
  {
    id: 'accounts',
    tables: ['network'],
    title: 'Teams accounts',
    what: 'The identifiers that Teams gives an account. No password, no e-mail address, no telephone number.',
    why: 'To know who is writing, and to keep out whoever was removed.',
    keeps: {
      kind: 'while',
      says: 'While the account is used, and then until a coordinator erases its person.',
    },
    ends: 'Deleted with its history.',
    source: OWN,
    personal: true,
  },
  {
    id: 'joining',
    tables: ['network'],
    title: 'Requests to join',
    what: 'The name as Teams gives it, and the local authority or organisation that was asked for.',
    why: 'So that a coordinator or lead can decide.',
    keeps: {
      kind: 'span',
      span: { n: 6, unit: 'month' },
      since: 'the day of the request, if nobody has decided',
    },
    ends: 'The request ends and its name is deleted; the person may ask again.',
    source: OWN,
    personal: true,
    purged: 'monthly',
    between: [
      { n: 1, unit: 'month' },
      { n: 24, unit: 'month' },
    ],
  },
  {
    id: 'chats',
    tables: ['conversations'],
    title: 'Where people are reached',
    what: 'The address of somebody’s chat with the bot, and the last day they used it. Nothing that was said.',
    why: 'To send reminders and answers.',
    keeps: {
      kind: 'span',
      span: { n: 30, unit: 'day' },
      since: 'the last word of somebody who is not, or no longer, a member; a member’s is kept',
    },
    ends: 'Deleted. Deleted at once when they remove the bot.',
    source: OWN,
    personal: true,
    purged: 'daily',
  },
  {
    id: 'reminders',
    tables: ['reminders'],
    title: 'Wishes about reminders',
    what: 'What somebody put off or muted, the settings of reminders, and the rounds that a coordinator asked for.',
    why: 'So that wishes are respected, and no round goes twice.',
    keeps: {
      kind: 'while',
      says: 'A wish until it is changed or its person erased; settings and rounds as long as the network has the bot.',
    },
    ends: 'Deleted.',
    source: OWN,
    personal: true,
  },
  {
    id: 'deliveries',
    tables: ['deliveries'],
    title: 'Deliveries',
    what: 'That a reminder went to whom and when, and whether Teams took it. Not what it said.',
    why: 'So that nothing is sent twice, and the coordinator learns who was not reached.',
    keeps: { kind: 'span', span: { n: 13, unit: 'month' }, since: 'the day it was sent' },
    ends: 'Deleted.',
    source: 'The network’s own: a year and a month compares a term with the same one before.',
    personal: true,
    purged: 'monthly',
    between: [
      { n: 1, unit: 'month' },
      { n: 36, unit: 'month' },
    ],
  },
];
