import { sentencesOf } from './sentences.ts';

/** "[A33 – JL draft]": what, the sentence or the paragraph before it tells. */
export const lastOf = (text: string): string | undefined =>
  sentencesOf(text)
    .at(-1)
    ?.text.replace(/[\s.[(]+$/, '');

/** Only what stands near: in a long paragraph earlier sentences are about something else. */
export const lastPart = (text: string): string =>
  sentencesOf(text)
    .slice(-2)
    .map((sentence) => sentence.text)
    .join(' ');
