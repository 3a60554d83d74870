import type { Where } from './edit.ts';

export const readWhere = (said: string): Where | undefined => {
  const simple = /^(?:to (?:the )?)?(?:one )?(up|down|first|last|top|bottom|end|start)$/i.exec(said)?.[1];
  if (simple) return { to: WHERE[simple.toLowerCase()] ?? 'last' };
  const found =
    /^(to|before|after|above|below|as)\s+(?:item\s+|number\s+|no\.?\s*|position\s+|place\s+)?(\d{1,2})$/i.exec(
      said,
    );
  if (!found) return undefined;
  const [, word = '', number] = found;
  return { number: Number(number), side: SIDES[word.toLowerCase()] ?? 'at' };
};

const WHERE: Readonly<Record<string, 'up' | 'down' | 'first' | 'last'>> = {
  up: 'up',
  down: 'down',
  first: 'first',
  top: 'first',
  start: 'first',
  last: 'last',
};

const SIDES: Readonly<Record<string, 'before' | 'after'>> = {
  before: 'before',
  above: 'before',
  after: 'after',
  below: 'after',
};
