/** How Teams draws cards, near enough: its sizes, its spacing, and the colours of its two themes. */
export type Theme = 'light' | 'dark';

interface Colours {
  readonly text: string;
  readonly subtle: string;
  readonly accent: string;
  readonly good: string;
  readonly warning: string;
  readonly attention: string;
  readonly background: string;
  readonly emphasis: string;
  readonly alarm: string;
  readonly line: string;
}

const colours: Readonly<Record<Theme, Colours>> = {
  light: {
    text: '#242424',
    subtle: '#616161',
    accent: '#5b5fc7',
    good: '#237b4b',
    warning: '#835c00',
    attention: '#b10e1c',
    background: '#ffffff',
    emphasis: '#f0f0f0',
    alarm: '#fdf3f4',
    line: '#e0e0e0',
  },
  dark: {
    text: '#ffffff',
    subtle: '#adadad',
    accent: '#9299f7',
    good: '#92c353',
    warning: '#f8d22a',
    attention: '#f8a5ac',
    background: '#292929',
    emphasis: '#3d3d3d',
    alarm: '#4a2429',
    line: '#525252',
  },
};

/** A host config of the `adaptivecards` package. */
export function hostConfig(theme: Theme): object {
  const c = colours[theme];
  const style = (backgroundColor: string): object => ({
    backgroundColor,
    foregroundColors: Object.fromEntries(
      (['default', 'accent', 'good', 'warning', 'attention'] as const).map((name) => [
        name,
        {
          default: name === 'default' ? c.text : c[name],
          subtle: name === 'default' ? c.subtle : c[name],
        },
      ]),
    ),
  });
  return {
    fontFamily: '"Segoe UI", "Liberation Sans", Arial, sans-serif',
    fontSizes: { small: 12, default: 14, medium: 16, large: 18, extraLarge: 24 },
    fontWeights: { lighter: 300, default: 400, bolder: 600 },
    lineHeights: { small: 16, default: 20, medium: 22, large: 24, extraLarge: 32 },
    spacing: { small: 4, default: 8, medium: 16, large: 20, extraLarge: 24, padding: 16 },
    separator: { lineThickness: 1, lineColor: c.line },
    supportsInteractivity: true,
    containerStyles: {
      default: style(c.background),
      emphasis: style(c.emphasis),
      attention: style(c.alarm),
    },
    actions: {
      maxActions: 6,
      spacing: 'default',
      buttonSpacing: 8,
      showCard: { actionMode: 'inline', inlineTopMargin: 12, style: 'emphasis' },
      actionsOrientation: 'horizontal',
      actionAlignment: 'left',
    },
    inputs: {
      label: {
        inputSpacing: 'small',
        requiredInputs: {
          weight: 'bolder',
          size: 'default',
          suffix: ' *',
          suffixColor: 'attention',
        },
        optionalInputs: { weight: 'bolder', size: 'default' },
      },
      errorMessage: { size: 'small', color: 'attention', weight: 'default', spacing: 'small' },
    },
  };
}

export function cssVariables(theme: Theme): string {
  const { text, subtle, accent, background, line } = colours[theme];
  return `--text: ${text}; --subtle: ${subtle}; --accent: ${accent}; --background: ${background}; --line: ${line}`;
}
