import { alsoAsked, askedOf } from './asked-of.ts';
import { awaitedIn, followsIn, handedIn, offeredIn } from './handed-deeds.ts';
import type { Naming, OwnerWords } from './owner-words.ts';
import { type Later, laterIn } from './told-later.ts';

/** Those who are told something in other places of a sentence than its beginning; `before` is whom the last was about. */
export const elsewhereIn = (
  text: string,
  naming: Naming,
  before: OwnerWords | undefined,
): readonly Later[] => [
  ...laterIn(text, naming, before),
  ...handedIn(text, naming),
  ...awaitedIn(text, naming),
  ...offeredIn(text, naming),
  ...followsIn(text, naming, before),
  ...askedOf(text, naming, before),
  ...alsoAsked(text, naming),
];
