import { expect } from 'chai';
import type { Actor } from '../support/teams.ts';

/** So many storage requests at most for what they type. Where they are is written down beside it, once a day. */
export const costsAtMost = async (
  most: number,
  asked: string[],
  { who, text }: { readonly who: Actor; readonly text: string },
): Promise<void> => {
  asked.length = 0;
  await who.says(text);
  const sent = asked.filter((one) => !one.endsWith('conversations'));
  expect(sent.length, `${text}: ${sent.join(', ')}`).to.be.at.most(most);
};
