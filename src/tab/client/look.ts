import { HostConfig, TextColor } from 'adaptivecards';

/** Colours are names of the stylesheet, so that a change of theme needs no card drawn anew. */
const inks = (ink: string) => ({
  default: `var(--${ink})`,
  subtle: `var(--${ink === 'ink' ? 'quiet' : ink})`,
});

const foregroundColors = {
  default: inks('ink'),
  dark: inks('ink'),
  light: inks('quiet'),
  accent: inks('accent'),
  good: inks('good'),
  warning: inks('warning'),
  attention: inks('bad'),
};

const style = (background: string) => ({
  backgroundColor: `var(--${background})`,
  borderColor: 'var(--line)',
  foregroundColors,
});

const LABEL = { color: 'default', isSubtle: false, size: 'default', weight: 'bolder', wrap: true } as const;

export const LOOKS = new HostConfig({
  supportsInteractivity: true,
  fontFamily: 'inherit',
  fontSizes: { small: 12, default: 14, medium: 18, large: 21, extraLarge: 26 },
  fontWeights: { lighter: 300, default: 400, bolder: 600 },
  lineHeights: { small: 18, default: 20, medium: 24, large: 28, extraLarge: 34 },
  spacing: { small: 4, default: 10, medium: 18, large: 24, extraLarge: 32, padding: 16 },
  separator: { lineThickness: 1, lineColor: 'var(--line)' },
  containerStyles: {
    default: style('paper'),
    emphasis: style('emphasis'),
    accent: style('emphasis'),
    good: style('emphasis'),
    warning: style('emphasis'),
    attention: style('emphasis'),
  },
  actions: {
    maxActions: 6,
    spacing: 'default',
    buttonSpacing: 8,
    actionsOrientation: 'horizontal',
    actionAlignment: 'left',
  },
  adaptiveCard: { allowCustomStyle: false },
  factSet: {
    title: { color: 'default', size: 'default', weight: 'bolder', wrap: true, maxWidth: 160 },
    value: { color: 'default', size: 'default', wrap: true },
    spacing: 12,
  },
  inputs: {
    label: {
      inputSpacing: 'small',
      requiredInputs: LABEL,
      optionalInputs: LABEL,
    },
    errorMessage: { color: 'attention', size: 'default', spacing: 'small', weight: 'bolder' },
  },
  textBlock: { headingLevel: 2 },
});

// The renderer drops a suffix that it is given above. Boxes that may be left empty say "(optional)".
const { requiredInputs } = LOOKS.inputs.label;
requiredInputs.suffix = ' (required)';
requiredInputs.suffixColor = TextColor.Default;
