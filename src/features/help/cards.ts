import { plain } from '../../cards/plain.ts';
import type { Card } from '../../core/reply.ts';
import type { HelpLine } from './lines.ts';

export const helpCard = (title: string, says: string, lines: readonly HelpLine[]): Card => ({
  template: 'help/help',
  data: {
    title,
    says: plain(says),
    lines: lines.map(({ type, summary }) => ({ type: plain(type), summary: plain(summary) })),
  },
});
