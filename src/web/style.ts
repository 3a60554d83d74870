import { createHash } from 'node:crypto';

/** The pages' looks, in the plain manner of GOV.UK: one column, large words, a button that looks like one. */
export const STYLE = `
:root { color-scheme: light dark; --ink: #0b0c0c; --paper: #ffffff; --quiet: #484e50; --line: #6f777b;
  --brand: #1d4f91; --on-brand: #ffffff; --go: #00703c; --go-edge: #002d18; --on-go: #ffffff; --bad: #c8321e;
  --focus: #ffdd00; --on-focus: #0b0c0c; }
@media (prefers-color-scheme: dark) { :root { --ink: #f3f2f1; --paper: #16181a; --quiet: #b9bec1; --line: #8b9398;
  --brand: #12345f; --go: #0b7a45; --go-edge: #05391f; --bad: #ff8a75; } }
* { box-sizing: border-box; }
html { -webkit-text-size-adjust: 100%; text-size-adjust: 100%; }
body { margin: 0; background: var(--paper); color: var(--ink);
  font: 1.1875rem/1.4 system-ui, "Segoe UI", Roboto, Arial, sans-serif; overflow-wrap: anywhere; }
header { background: var(--brand); color: var(--on-brand); font-weight: 700; }
header p, main { max-width: 40rem; margin: 0 auto; padding: 0 1rem; }
header p { padding-top: .7rem; padding-bottom: .7rem; }
main { padding-top: 1.5rem; padding-bottom: 3rem; }
h1 { font-size: 1.75rem; line-height: 1.2; margin: 0 0 1rem; }
h2 { font-size: 1.3125rem; line-height: 1.25; margin: 0 0 .6rem; }
p { margin: 0 0 1rem; }
a { color: inherit; text-underline-offset: .15em; }
.problem { border: 4px solid var(--bad); padding: 1rem; margin: 0 0 1.5rem; }
.problem p { margin: 0; font-weight: 700; }
.problem a { color: var(--bad); }
.done { border-left: 8px solid var(--go); padding: .2rem 0 .2rem 1rem; margin: 0 0 1.5rem; }
.done p:last-child { margin-bottom: .2rem; }
.group { margin: 0 0 1.5rem; }
.group.wrong { border-left: 5px solid var(--bad); padding-left: .9rem; }
label { display: block; font-weight: 700; margin: 0 0 .3rem; }
.hint { color: var(--quiet); margin: 0 0 .8rem; }
.why { color: var(--bad); font-weight: 700; margin: 0 0 .8rem; }
input { display: block; width: 100%; font: inherit; color: inherit; border: 2px solid var(--line);
  padding: .7rem; border-radius: 0; background: transparent; }
input::file-selector-button { font: inherit; padding: .4rem .8rem; margin: 0 .8rem 0 0; cursor: pointer;
  color: var(--ink); background: transparent; border: 2px solid var(--ink); border-radius: 0; }
button { font: inherit; font-weight: 700; color: var(--on-go); background: var(--go); border: 0; border-radius: 0;
  box-shadow: 0 3px 0 var(--go-edge); padding: .7rem 1.2rem; min-height: 2.75rem; cursor: pointer; }
a:focus-visible, button:focus-visible { outline: 3px solid transparent; background: var(--focus);
  color: var(--on-focus); box-shadow: 0 3px 0 var(--on-focus); text-decoration: none; }
input:focus-visible, .problem:focus-visible { outline: 3px solid var(--focus); outline-offset: 0; }
@media (max-width: 30rem) { button { width: 100%; } }
`;

/** The policy of every page: it loads nothing, runs nothing, and sends its form to its own address. */
export const POLICY = [
  "default-src 'none'",
  `style-src 'sha256-${createHash('sha256').update(STYLE).digest('base64')}'`,
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join('; ');
