/** What the app asks Teams for, and what somebody who has to approve it wants to know. */
export interface Permission {
  readonly name: string;
  readonly why: string;
  /** What stops where it is refused; all else goes on. */
  readonly without: string;
}

/**
 * Resource-specific consent: given by the owner of a team or the organiser of a meeting for that one place, and by
 * whoever may consent for the tenant. Teams tells a bot of who joins and leaves in ordinary meetings alone, so
 * nothing is asked for that in channels.
 */
export const CONSENTS: readonly Permission[] = [
  {
    name: 'OnlineMeeting.ReadBasic.Chat',
    why: 'Teams tells the bot when a meeting whose chat it was added to starts and ends: its title, its time and its link.',
    without:
      'The meeting’s card and the summary do not come by themselves. “start meeting” and “end meeting” do the same.',
  },
  {
    name: 'OnlineMeetingParticipant.Read.Chat',
    why: 'Teams tells the bot who joins and leaves such a meeting, so that attendance takes itself. Of people who are not members of the network it keeps that somebody joined, and no name.',
    without: 'Attendance is typed: “present Ann Lee (Hants)”.',
  },
  {
    name: 'ChannelMeeting.ReadBasic.Group',
    why: 'The same as the first, for meetings that are held in a channel of a team that the bot was added to.',
    without: 'As the first: a channel’s meeting is started and ended by what is typed.',
  },
];

/** Older permissions of the manifest, which Teams shows to whoever adds the app. */
export const PERMISSIONS: readonly Permission[] = [
  {
    name: 'messageTeamMembers',
    why: 'The bot writes to a member in their own chat: what they asked for, a pack, notes, a return their local authority owes.',
    without: 'The same things come when a member asks for them.',
  },
];

/** Features of the bot in the manifest that are no permissions, and that an approver asks about. */
export const FEATURES: readonly Permission[] = [
  {
    name: 'supportsFiles',
    why: 'In somebody’s own chat the bot takes the file they send (notes, figures) and offers one to save to their own OneDrive; Teams asks them each time. It reads no other file of theirs.',
    without: 'Files are opened and handed in on a page in the browser, by a link that lasts ten minutes.',
  },
  {
    name: 'composeExtensions',
    why: 'Beside a message a member finds an action, a meeting, a return’s position or a figure to put into it, and makes an action of a message that they choose: the bot is given that one message, then, and no other.',
    without:
      'The same is typed to the bot. Guests of another tenant have no message extensions, and type it.',
  },
  {
    name: 'supportsChannelFeatures',
    why: 'The bot can be added to shared and private channels too.',
    without: 'It works in ordinary channels alone.',
  },
];
