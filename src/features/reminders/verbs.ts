import type { Verb } from '../../core/feature.ts';
import type { Room } from './commands-room.ts';
import { doneVerb, moveVerb, snoozeVerb } from './verbs-due.ts';
import { muteVerb, showVerb } from './verbs-own.ts';
import { cancelVerb, emailVerb, reachedVerb, sendVerb } from './verbs-remind.ts';
import { quietVerb, timingVerb, unquietVerb } from './verbs-settings.ts';

/** Every button of the room's cards. */
export const verbs = (room: Room): readonly Verb[] =>
  [
    doneVerb,
    moveVerb,
    snoozeVerb,
    muteVerb,
    showVerb,
    sendVerb,
    cancelVerb,
    emailVerb,
    reachedVerb,
    timingVerb,
    quietVerb,
    unquietVerb,
  ].map((made) => made(room));
