/** What Teams lets a frame of an app's do. */
const SANDBOX =
  'allow-forms allow-modals allow-popups allow-popups-to-escape-sandbox allow-pointer-lock allow-scripts allow-same-origin allow-downloads';

/** Passes on what the frame says, and what is answered; whatever comes from elsewhere is none of its business. */
const SCRIPT = `
  const frame = () => document.querySelector('iframe');
  window.hostAnswers = 0;
  window.hostSays = (message) => frame().contentWindow.postMessage(message, frame().dataset.origin);
  addEventListener('message', async ({ source, origin, data }) => {
    if (source !== frame()?.contentWindow || origin !== frame().dataset.origin) return;
    const answer = await hostHeard(data);
    if (!answer) return;
    hostSays(answer);
    hostAnswers += 1;
  });
`;

/** In the web view of a phone the app speaks to the program around it. */
export const PHONE_SCRIPT = `
  window.nativeInterface = {
    framelessPostMessage: async (text) => {
      const answer = await hostHeard(JSON.parse(text));
      if (answer) onNativeMessage({ data: answer });
    },
  };
  window.hostSays = (message) => onNativeMessage({ data: message });
`;

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;');

/** The page of Teams that holds the app's frame, and nothing else: the frame is as large as the window. */
export const hostPage = (url: string): string => `<!doctype html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Microsoft Teams</title>
<link rel="icon" href="data:,">
<style>html, body { margin: 0; height: 100%; overflow: hidden } iframe { border: 0; width: 100%; height: 100%; display: block }</style>
<script>${SCRIPT}</script>
</head>
<body>
<iframe name="embedded-page-container" title="CME Network" sandbox="${SANDBOX}"
  data-origin="${new URL(url).origin}" src="${escaped(url)}"></iframe>
</body>
</html>`;
