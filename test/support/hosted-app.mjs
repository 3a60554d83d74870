// A small app for the tests of the double of the Teams host: what it is told, it writes on its page.
import { app, authentication, pages } from '@microsoft/teams-js';

const write = (id, text) => {
  document.getElementById(id).textContent = text;
};

const sign = async () => {
  try {
    write('token', await authentication.getAuthToken());
  } catch (error) {
    write('token', `refused: ${error.message}`);
  }
};

const configure = () => {
  pages.config.registerOnSaveHandler(async (event) => {
    if (document.getElementById('broken').checked) return event.notifyFailure('broken');
    await pages.config.setConfig({ entityId: 'counts', contentUrl: `${location.origin}/tab` });
    return event.notifySuccess();
  });
  pages.config.setValidityState(true);
};

await app.initialize();
app.registerOnThemeChangeHandler((theme) => write('theme', theme));
const context = await app.getContext();
write('theme', context.app.theme);
write('context', JSON.stringify(context));
document.getElementById('sign').addEventListener('click', sign);
document.getElementById('share').addEventListener('click', () => {
  pages.shareDeepLink({ subPageId: 'ACT-1', subPageLabel: 'One action', subPageWebUrl: location.href });
});
document.getElementById('open').addEventListener('click', () => app.openLink('https://www.gov.uk/'));
document.getElementById('strange').addEventListener('click', () => {
  const image = new Image();
  image.src = 'https://elsewhere.example/x.png';
});
if (context.page.frameContext === 'settings') configure();
await sign();
app.notifySuccess();
