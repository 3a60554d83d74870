import { FOLLOW_UPS } from './follow-ups.ts';
import { MEASURES_ASKED } from './measures.ts';
import { OTHERS } from './others.ts';
import { PARTS_ASKED } from './parts.ts';
import { PERIODS_ASKED } from './periods.ts';
import { PLACES_ASKED } from './places.ts';
import type { Case } from './score.ts';
import { TIRED } from './tired.ts';
import { UNCLEAR_ASKED } from './unclear.ts';
import { UNSEEN_FIVE } from './unseen-five.ts';
import { UNSEEN_FOUR } from './unseen-four.ts';
import { UNSEEN_ONE } from './unseen-one.ts';
import { UNSEEN_SIX } from './unseen-six.ts';
import { UNSEEN_THREE } from './unseen-three.ts';
import { UNSEEN_TWO } from './unseen-two.ts';
import { WANTS_ASKED } from './wants.ts';

/** Questions as officers type them, each with what it means, by what they are about. */
export const CORPUS: Readonly<Record<string, readonly Case[]>> = {
  measures: MEASURES_ASKED,
  places: PLACES_ASKED,
  periods: PERIODS_ASKED,
  parts: PARTS_ASKED,
  wants: WANTS_ASKED,
  'follow-ups': FOLLOW_UPS,
  tired: TIRED,
  unclear: UNCLEAR_ASKED,
  others: OTHERS,
  'whatever comes, written afresh': UNSEEN_ONE,
  'whatever comes, written afresh again': UNSEEN_TWO,
  'whatever comes, written afresh a third time': UNSEEN_THREE,
  'officers, chairs and a data officer, written before the grammar was read': UNSEEN_FOUR,
  'in other voices': UNSEEN_FIVE,
  'the next officer': UNSEEN_SIX,
};

export const CASES: readonly Case[] = Object.values(CORPUS).flat();
