import { AdaptiveCard, type ExecuteAction, type OpenUrlAction } from 'adaptivecards';
import { micromark } from 'micromark';
import { open } from './host.ts';
import { LOOKS } from './look.ts';

/** A card as it stands in the page. */
export interface Drawn {
  readonly element: HTMLElement;
  /** What is entered in it, by the ids of its boxes. */
  values(): Readonly<Record<string, string>>;
}

export interface Pressing {
  press(verb: string, data: object): void;
  /** Somebody has entered something. */
  entered(): void;
}

// What people wrote comes escaped, and raw HTML and unsafe addresses are shown as text.
AdaptiveCard.onProcessMarkdown = (text, result) => {
  result.outputHtml = micromark(text);
  result.didProcess = true;
};

/** Draws a card as Teams would; its buttons are given to whoever listens. */
export const drawCard = (json: object, { press, entered }: Pressing): Drawn => {
  const card = new AdaptiveCard();
  card.hostConfig = LOOKS;
  card.onExecuteAction = (action) => {
    if (isExecute(action)) press(action.verb ?? '', action.data ?? {});
    else if (isOpenUrl(action) && action.url) open(action.url);
  };
  card.parse(json);
  const element = card.render() ?? document.createElement('div');
  // It is nothing to stop at: the keyboard goes from one button or box to the next.
  element.removeAttribute('tabindex');
  for (const kind of ['input', 'change']) element.addEventListener(kind, entered);
  return {
    element,
    values: () =>
      Object.fromEntries(card.getAllInputs().map((input) => [input.id ?? '', String(input.value ?? '')])),
  };
};

const isExecute = (action: { getJsonTypeName(): string }): action is ExecuteAction =>
  action.getJsonTypeName() === 'Action.Execute';

const isOpenUrl = (action: { getJsonTypeName(): string }): action is OpenUrlAction =>
  action.getJsonTypeName() === 'Action.OpenUrl';

/** Words in Markdown, as a card would show them. */
export const drawText = (text: string): HTMLElement => {
  const element = document.createElement('div');
  element.className = 'words';
  element.innerHTML = micromark(text);
  return element;
};
