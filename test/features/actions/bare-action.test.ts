import { expect } from 'chai';
import { isBareAction } from '../../../src/features/actions/bare-action.ts';

describe('an action that is typed without the word', () => {
  for (const text of [
    'Kent to send the grid',
    'kent to send the grid by Friday',
    'MS/CO to share the position statement',
    'MS, CO and DP will draft it',
    'Dev Patel to check with schools',
    'Dev Patel (Kent) to check with schools',
    'All other LAs: send policies',
    'all LAs pls send policies',
    'Everyone please confirm dates',
    'The chair to write to the DfE',
    'Windsor & Maidenhead must confirm dates',
    'B&H has to confirm dates',
    '• Kent – confirm dates',
    '1. Kent to send the grid\n2. Surrey to check it',
    '👉 W Berks and Bucks to review the form',
  ])
    it(`is “${text}” [row 19]`, () => expect(isBareAction(text)).to.equal(true));

  for (const text of [
    '',
    'Kent',
    'Kent to',
    'Reading list',
    'Nice to meet you',
    'I want to send it',
    'dev to check with schools',
    'Remind Kent to send the grid',
    'Kent data to be sent',
    'Surry to send the grid',
    'KENT: the numbers are in',
    'Good Luck to all',
  ])
    it(`is not “${text}”`, () => expect(isBareAction(text)).to.equal(false));
});
