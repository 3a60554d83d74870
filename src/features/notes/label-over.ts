import { type Deed, readDeed } from './deed.ts';
import type { Naming } from './owner-words.ts';
import type { Paragraph } from './paragraph.ts';

const OVER =
  /^(?:responsible(?: person| officer)?|(?:action )?owner|lead(?: officer)?|who|by whom|assigned to)\s*:\s*(?<who>\S.{0,60})$/i;

export const isLabelOver = (text: string): boolean => OVER.test(text);

/** "Responsible: TH", and below it "Action: ring them": whoever that paragraph names. */
export const labelOver = (paragraph: Paragraph | undefined, naming: Naming): Deed | undefined => {
  const who = OVER.exec(paragraph?.text ?? '')?.groups?.['who'];
  const deed = who === undefined ? undefined : readDeed(who, naming);
  return deed?.form === 'only' ? deed : undefined;
};
