/** Every property of the manifest that we use, as schema 1.30 has them; a name that is not here is a slip. */
export const KNOWN =
  '$schema manifestVersion version id localizationInfo developer name description icons accentColor bots staticTabs configurableTabs composeExtensions permissions validDomains webApplicationInfo authorization supportsChannelFeatures defaultInstallScope defaultGroupCapability'.split(
    ' ',
  );

/**
 * Permissions that Teams' own catalogue has for an app in a meeting (npm @microsoft/teams.cli 3, rsc-catalog), and in
 * whose name each may be asked for.
 */
export const CATALOGUE: Readonly<Record<string, readonly string[]>> = {
  'OnlineMeeting.ReadBasic.Chat': ['Application'],
  'OnlineMeetingParticipant.Read.Chat': ['Application'],
  'ChannelMeeting.ReadBasic.Group': ['Application'],
  'MeetingStage.Write.Chat': ['Delegated'],
};

/** Tabs that Teams fills in itself. */
export const RESERVED = ['conversations', 'about'];
/** Places of a configurable tab, as schema 1.30 has them. */
export const CONTEXTS =
  'personalTab channelTab privateChatTab meetingChatTab meetingDetailsTab meetingSidePanel meetingStage'.split(
    ' ',
  );
