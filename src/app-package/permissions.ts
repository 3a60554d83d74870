/** What the app asks Teams for, and what somebody who has to approve it wants to know. */
export interface Permission {
  readonly name: string;
  /** In whose name: the bot's own, or, where it says so, that of whoever is signed in and does it. */
  readonly type?: 'Delegated';
  readonly why: string;
  /** What stops where it is refused; all else goes on. */
  readonly without: string;
}

/**
 * Resource-specific consent: given by the owner of a team or the organiser of a meeting for that one place, and by
 * whoever may consent for the tenant. Teams tells a bot of who joins and leaves in ordinary meetings alone, so
 * nothing is asked for that in channels. One is delegated: sharing to a meeting's stage is done by a person. It is the
 * one that Microsoft's "Build apps for Teams meeting stage" names for the meetings of a chat, as the network's are.
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
  {
    name: 'MeetingStage.Write.Chat',
    type: 'Delegated',
    why: 'An organiser or presenter shares the agenda, what is recorded or the round-table from the side panel to the meeting’s stage. It lets the app show its own page there when they press for it, in their name; it reads nothing. Each participant’s Teams opens that page for them: members see what the meeting’s chat would show, whoever is no member or is not signed in sees nothing of the network.',
    without:
      'Nothing stands on the stage. Everybody sees the same in their own side panel and in the chat. Meetings in a channel go without it: their permission is not asked for.',
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
    name: 'staticTabs, configurableTabs',
    why: 'A tab of one’s own, one that a team may add to a channel, and one at the side of a meeting, or on its stage, show the same cards as the chat. Everybody sees in them what they may see themselves, wherever they stand. While one is open and seen it asks the bot every four seconds for what others changed.',
    without: 'Everything in them is had in the chat.',
  },
  {
    name: 'supportsChannelFeatures',
    why: 'The bot can be added to shared and private channels too.',
    without: 'It works in ordinary channels alone.',
  },
];
