/** How Teams looks: light, dark, high contrast. */
export type Theme = 'default' | 'dark' | 'contrast';

/** Where Teams shows an app, in its own words. */
export type FrameContext = 'content' | 'settings' | 'sidePanel' | 'meetingStage';

/** What Teams runs as. On a phone an app is no frame in a page: it has the whole of a web view. */
export type Client = 'desktop' | 'web' | 'ios' | 'android';

/** Where an app stands and who sits before it: what Teams would tell it of itself. */
export interface Seat {
  readonly theme: Theme;
  readonly frameContext: FrameContext;
  readonly client: Client;
  readonly page: { readonly id: string; readonly subPageId?: string };
  readonly user: {
    readonly id: string;
    readonly tenant: string;
    readonly name: string;
    readonly loginHint: string;
  };
  readonly locale: string;
  readonly channel?: { readonly id: string; readonly name: string };
  readonly team?: { readonly id: string; readonly name: string; readonly groupId: string };
  readonly chat?: { readonly id: string };
  readonly meeting?: { readonly id: string };
  /** What Teams says of sharing to the meeting's stage: nothing where the app may not ask. */
  readonly stage?: { readonly may: boolean; readonly refuses?: number };
}

/** Mara Swift's own tab in Teams on a computer, unless told otherwise. */
export const aSeat = (over: Partial<Seat> = {}): Seat => ({
  theme: 'default',
  frameContext: 'content',
  client: 'desktop',
  page: { id: 'home' },
  user: { id: 'user-MEM-MARA', tenant: 'host', name: 'Mara Swift', loginHint: 'mara.swift@example.org' },
  locale: 'en-gb',
  ...over,
});

/** What `getContext` is answered with: the flat form that teams-js sorts into its own. */
export const contextOf = (seat: Seat): Readonly<Record<string, unknown>> => ({
  hostName: 'Teams',
  hostClientType: seat.client,
  locale: seat.locale,
  theme: seat.theme,
  frameContext: seat.frameContext,
  entityId: seat.page.id,
  subEntityId: seat.page.subPageId,
  userObjectId: seat.user.id,
  userDisplayName: seat.user.name,
  loginHint: seat.user.loginHint,
  userPrincipalName: seat.user.loginHint,
  tid: seat.user.tenant,
  channelId: seat.channel?.id,
  channelName: seat.channel?.name,
  teamId: seat.team?.id,
  teamName: seat.team?.name,
  groupId: seat.team?.groupId,
  chatId: seat.chat?.id,
  meetingId: seat.meeting?.id,
  sessionId: '0f3c8f6e-6d1f-4a55-9d38-1d3e3f6a2b10',
  appSessionId: '6a2b1d3e-3f10-4d38-8a55-0f3c8f6e6d1f',
});

/** What `initialize` is answered with: where, on what, able to do what (as text), and the SDK the host was built with. */
export const beginning = (seat: Seat): readonly unknown[] => [
  seat.frameContext,
  seat.client,
  JSON.stringify(abilities(isPhone(seat))),
  '2.58.0',
];

export const isPhone = ({ client }: Seat): boolean => client === 'ios' || client === 'android';

const abilities = (onPhone: boolean): object => ({
  apiVersion: 4,
  hostVersionsInfo: { adaptiveCardSchemaVersion: { majorVersion: 1, minorVersion: 5 } },
  isLegacyTeams: false,
  supports: {
    // A phone configures no tab and shows no list of them.
    pages: { backStack: {}, currentApp: {}, ...(!onPhone && { config: {}, tabs: {}, appButton: {} }) },
    ...(!onPhone && { stageView: {} }),
    chat: {},
    call: {},
    dialog: { card: { bot: {} }, url: { bot: {}, parentCommunication: {} }, update: {} },
  },
});
