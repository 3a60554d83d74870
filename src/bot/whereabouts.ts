import type { Props } from '../storage/table.ts';
import type { Reference } from './adapter.ts';
import type { Incoming } from './incoming.ts';

/** Where the messages of one conversation go. No name and no person: that is all of it that is kept. */
export interface Whereabouts {
  readonly serviceUrl: string;
  readonly conversation: string;
  readonly bot: string;
  readonly tenant: string;
}

const CHANNEL = 'msteams';

export const whereaboutsOf = ({ serviceUrl = '', conversation, recipient }: Incoming): Whereabouts => ({
  serviceUrl,
  conversation: conversation.id,
  bot: recipient?.id ?? '',
  tenant: conversation.tenantId ?? '',
});

export const readWhereabouts = (props: Props): Whereabouts => ({
  serviceUrl: String(props['serviceUrl'] ?? ''),
  conversation: String(props['conversation'] ?? ''),
  bot: String(props['bot'] ?? ''),
  tenant: String(props['tenant'] ?? ''),
});

/** As the SDK wants it, to speak there where no turn is running. */
export const referenceAt = ({ serviceUrl, conversation, bot, tenant }: Whereabouts): Reference => ({
  channelId: CHANNEL,
  serviceUrl,
  bot: { id: bot, name: '' },
  conversation: { id: conversation, tenantId: tenant, ...kindOf(conversation), name: '' },
});

/** Teams' ids of groups, meetings and channels begin with 19:, those of channels end in a name of their own. */
const kindOf = (id: string): { readonly conversationType: string; readonly isGroup: boolean } => {
  if (!id.startsWith('19:')) return { conversationType: 'personal', isGroup: false };
  return { conversationType: id.includes('@thread.tacv2') ? 'channel' : 'groupChat', isGroup: true };
};
