import { ExternalHyperlink, type ParagraphChild, TextRun } from 'docx';
import type { Run, Words } from '../../domain/document.ts';
import { runsOf } from './words.ts';

/** What a paragraph holds: its runs, each line end a break, each link in the style of links. */
export const pieces = (words: Words): readonly ParagraphChild[] =>
  runsOf(words).flatMap((run): readonly ParagraphChild[] => {
    if (!run.link) return textRuns(run);
    return [new ExternalHyperlink({ link: run.link, children: textRuns(run, 'Hyperlink') })];
  });

const textRuns = ({ text, bold, italic }: Run, style?: string): readonly TextRun[] =>
  text.split('\n').map(
    (line, index) =>
      new TextRun({
        text: line,
        ...(index > 0 && { break: 1 }),
        ...(bold && { bold }),
        ...(italic && { italics: italic }),
        ...(style && { style }),
      }),
  );
