import { z } from 'zod';
import { refusedAs } from '../../cards/refused-as.ts';
import { type Verb, verb } from '../../core/feature.ts';
import type { Links } from '../../core/links.ts';
import { ofMember } from '../../core/of-member.ts';
import { members } from '../../domain/caller.ts';
import { findMeeting } from '../../domain/meeting.ts';
import { refuse } from '../../domain/result.ts';
import { sayWhen } from '../../domain/say-meeting.ts';
import { linkCard } from './cards.ts';
import { doTo } from './commands-change.ts';
import { safely } from './commands-reply.ts';
import { comingReply, shownMeeting, yearReply } from './commands-show.ts';
import { mayPlan, planners } from './may.ts';
import { ALL, ICS } from './pages-download.ts';
import type { CalendarStore } from './store.ts';
import { cancelVerbs } from './verbs-cancel.ts';
import { changeVerb, formVerbs } from './verbs-change.ts';
import { NOT_THERE, named, of } from './verbs-named.ts';

export const verbs = (store: CalendarStore, links: Links): readonly Verb[] => [
  ...lookVerbs(store),
  linkVerb(links),
  chooseVerb(store),
  ...formVerbs(store),
  changeVerb(store),
  ...cancelVerbs(store),
];

const lookVerbs = (store: CalendarStore): readonly Verb[] => [
  verb({
    name: 'calendar.show',
    look: true,
    data: named,
    may: members,
    run: ({ id }, turn) => of(turn, id, (meeting) => shownMeeting(store, meeting, turn)),
  }),
  verb({
    name: 'calendar.page',
    look: true,
    data: z.object({ year: z.number().int().optional() }),
    may: members,
    run: async ({ year }, turn) => (year === undefined ? comingReply(turn) : yearReply(year, turn)),
  }),
];

const linkVerb = (links: Links): Verb =>
  verb({
    name: 'calendar.link',
    data: z.object({ what: z.string() }),
    may: members,
    run: async ({ what }, turn) => {
      const meeting = findMeeting(turn.register, what);
      if (!meeting && what !== ALL) return refusedAs(NOT_THERE);
      const url = await links.mint(ofMember(turn), { name: ICS, what });
      const title = meeting
        ? `Add to my calendar: ${sayWhen(meeting)}`
        : 'Add all coming meetings to my calendar';
      return { card: linkCard(title, url, meeting) };
    },
  });

const chooseVerb = (store: CalendarStore): Verb =>
  verb({
    name: 'calendar.choose',
    data: named.extend({ deed: z.enum(['show', 'move', 'change', 'cancel']), words: z.string().max(2000) }),
    may: members,
    changes: true,
    fresh: true,
    run: async ({ id, deed, words }, turn) => {
      if (deed !== 'show' && !mayPlan(turn.caller))
        return refusedAs(refuse('not-allowed', `Only ${planners.who} can do that.`));
      return of(turn, id, (meeting) =>
        safely(words, turn, () => doTo(store, { meeting, deed, words }, { turn, how: 'pressed' })),
      );
    },
  });
