import { languageOf, type Language } from '../../bot/domain/language';

/** How the page looks: as Teams does, or as the system does in a browser. */
export type Look = 'light' | 'dark' | 'contrast';

/** What Teams says of itself. */
export interface Host {
  readonly look: Look;
  readonly language: Language;
  /** The part of the page that a link names. */
  readonly part?: string;
  /** Called when the person changes Teams' theme. */
  onLook(change: (look: Look) => void): void;
  /** A token for the page; Teams keeps it, we do not. */
  token(): Promise<string>;
}

const looks: Readonly<Record<string, Look>> = { dark: 'dark', contrast: 'contrast' };

/** Longest wait for Teams to answer, in milliseconds: in a browser nobody does. */
const patience = 5000;

/** Teams around the page; undefined in a plain browser. */
export async function teamsHost(): Promise<Host | undefined> {
  if (window.parent === window) return undefined;
  try {
    // Only in a frame: by being loaded alone it already asks the network for Teams' domains.
    const { app, authentication } = await import('@microsoft/teams-js');
    await within(patience, app.initialize());
    const { app: about, page } = await app.getContext();
    void app.notifySuccess();
    return {
      look: looks[about.theme] ?? 'light',
      language: languageOf(about.locale) ?? 'sv',
      ...(page.subPageId !== undefined && { part: page.subPageId }),
      onLook: (change) => {
        app.registerOnThemeChangeHandler((theme) => {
          change(looks[theme] ?? 'light');
        });
      },
      token: () => authentication.getAuthToken(),
    };
  } catch {
    return undefined;
  }
}

/** The system's look, where there is no Teams. Where the system forces its own colours, it does so over either. */
export function browserLook(): Look {
  return window.matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
}

export function browserLanguage(): Language {
  return languageOf(navigator.language) ?? 'sv';
}

function within<T>(milliseconds: number, work: Promise<T>): Promise<T> {
  return Promise.race([
    work,
    new Promise<never>((_, reject) => {
      setTimeout(() => {
        reject(new Error('no answer'));
      }, milliseconds);
    }),
  ]);
}
