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

/** What is said first, once. */
export const welcomeCard = (says: string, lines: readonly HelpLine[]): Card => ({
  template: 'help/welcome',
  data: {
    says: plain(says),
    lines: lines.map(({ type, summary }) => ({ type: plain(type), summary: plain(summary) })),
  },
});

/** The lines of one room. */
export interface Part {
  readonly title: string;
  readonly lines: readonly HelpLine[];
}

/** A list for each room: one text block holds it, so that a hundred lines fit one card. */
export const allCard = (title: string, says: string, parts: readonly Part[]): Card => ({
  template: 'help/all',
  data: {
    title,
    says: plain(says),
    parts: parts.map((part) => ({
      name: part.title,
      lines: part.lines.map(({ type, summary }) => `- **${plain(type)}** · ${plain(summary)}`).join('\n'),
    })),
  },
});

/** Every kind that is kept, with what a data-protection officer asks of it. */
export const privacyCard = (
  parts: readonly { readonly title: string; readonly lines: readonly string[] }[],
): Card => ({
  template: 'help/all',
  data: {
    title: 'What this bot keeps',
    says: 'What it is, why, how long and what then, and where the period comes from.',
    parts: parts.map(({ title, lines }) => ({
      name: title,
      lines: lines.map((line) => `- ${line}`).join('\n'),
    })),
  },
});
