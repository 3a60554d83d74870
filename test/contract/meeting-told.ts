import { aMeeting } from '../support/a-meeting.ts';
import { PEOPLE, TODAY } from '../support/builders.ts';

export const CHAT = '19:meeting_NDU2@thread.v2';
export const CHANNEL = '19:team@thread.tacv2;messageid=1700000000000';
export const ELSEWHERE = '19:meeting_else@thread.v2';
export const JOIN = 'https://teams.microsoft.com/l/meetup-join/19%3ameeting_NDU2%40thread.v2/0';
export const MEETING = aMeeting({ id: 'MTG-TDY2', on: TODAY, where: { kind: 'teams', link: JOIN } });

export const WHAT = {
  start: 'application/vnd.microsoft.meetingStart',
  end: 'application/vnd.microsoft.meetingEnd',
  join: 'application/vnd.microsoft.meetingParticipantJoin',
  leave: 'application/vnd.microsoft.meetingParticipantLeave',
} as const;

/** As Teams writes them: PascalCase for a meeting, camelCase for who joins. */
export const meeting = {
  MeetingType: 'Scheduled',
  Title: 'Autumn meeting',
  Id: 'MCMxOTptZWV0aW5nX05EVTI=',
  JoinUrl: JOIN,
  StartTime: '2026-11-23T10:00:00.000Z',
};
export const member = (over: object = {}, inMeeting = true) => ({
  user: {
    tenantId: 'host',
    objectId: `user-${PEOPLE.dev.id}`,
    aadObjectId: `user-${PEOPLE.dev.id}`,
    id: '29:dev',
    name: 'Dev Patel',
    userRole: 'user',
    ...over,
  },
  meeting: { inMeeting, role: 'Attendee' },
});
