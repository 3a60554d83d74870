import { inWords } from '../cards/in-words.ts';
import type { Upload } from '../core/links.ts';
import type { Taken } from '../core/taking.ts';
import { sayEndings, typeOf } from '../domain/media.ts';
import { capital } from '../domain/words.ts';
import { type Html, html, type Page, paragraphs } from './page.ts';

/** Why a file was not taken: the status, and the sentences that say what to do. */
export interface Problem {
  readonly status: number;
  readonly says: readonly string[];
}

/** "10 MB", "512 KB", never parted at the end of a line. */
export const saySize = (bytes: number): string =>
  bytes >= 1024 * 1024 ? `${Math.floor(bytes / 1024 / 1024)}\u00a0MB` : `${Math.floor(bytes / 1024)}\u00a0KB`;

/** Endings for desks, and the types as well, since phones know these better. */
const acceptOf = (endings: readonly string[]): string =>
  endings.flatMap((ending) => [ending, typeOf(ending) ?? []].flat()).join(',');

/** The form; with a problem, that comes first and is read out first. What was chosen no browser keeps. */
export const uploadPage = (upload: Upload, problem?: Problem): Page => ({
  status: problem?.status ?? 200,
  title: problem ? `There is a problem – ${upload.title}` : upload.title,
  body: html`${problem ? summaryOf(problem) : ''}<h1>${upload.title}</h1>
${paragraphs([upload.hint])}
<form method="post" enctype="multipart/form-data">
${fieldOf(upload, problem)}
<button type="submit">Send the file</button>
</form>`,
});

const summaryOf = ({
  says: [first = '', ...more],
}: Problem): Html => html`<div class="problem" role="alert" tabindex="-1" autofocus>
<h2>There is a problem</h2>
<p><a href="#file">${first}</a></p>
${paragraphs(more)}
</div>
`;

const fieldOf = ({ accepts, most }: Upload, problem: Problem | undefined): Html => {
  const hint = html`<p class="hint" id="hint">${capital(sayEndings(accepts))}, up to ${saySize(most)}.</p>`;
  const input = html`type="file" id="file" name="file" accept="${acceptOf(accepts)}"`;
  if (!problem)
    return html`<div class="group">
<label for="file">Your file</label>
${hint}
<input ${input} aria-describedby="hint">
</div>`;
  return html`<div class="group wrong">
<label for="file">Your file</label>
${hint}
<p class="why" id="why">${problem.says[0] ?? ''}</p>
<input ${input} aria-describedby="hint why" aria-invalid="true">
</div>`;
};

/** What came of a file that was taken, and where to go on. */
export const takenPage = (upload: Upload, { reply, chat }: Taken): Page => {
  const next = chat
    ? 'The answer is in your chat with the bot as well. You can close this page and go on there.'
    : 'You can close this page. To go on, open a chat with the bot.';
  return {
    status: 200,
    title: `Your file has arrived – ${upload.title}`,
    body: html`<h1>Your file has arrived</h1>
<div class="done" role="status">
${paragraphs(inWords(reply))}
</div>
${paragraphs([next])}`,
  };
};
