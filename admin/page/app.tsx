import {
  FluentProvider,
  teamsDarkTheme,
  teamsHighContrastTheme,
  teamsLightTheme,
  type Theme,
} from '@fluentui/react-components';
import { useEffect, useState, type ReactNode } from 'react';
import type { Language } from '../../bot/domain/language';
import { doubleClickGuard } from './double-click';
import { browserLanguage, browserLook, type Host, type Look } from './teams';
import { SignedIn } from './signed-in';

const themes: Readonly<Record<Look, Theme>> = {
  light: teamsLightTheme,
  dark: teamsDarkTheme,
  contrast: teamsHighContrastTheme,
};

/** The page as Teams or the system looks, in the language that was chosen. */
export function App({ host }: { readonly host: Host | undefined }): ReactNode {
  const [look, setLook] = useState<Look>(host?.look ?? browserLook());
  const [language, setLanguage] = useState<Language>(host?.language ?? browserLanguage());
  const [guard] = useState(doubleClickGuard);
  useEffect(() => {
    if (host !== undefined) host.onLook(setLook);
    else followSystem(setLook);
  }, [host]);
  useEffect(() => {
    document.documentElement.lang = language;
    document.documentElement.style.colorScheme = look === 'light' ? 'light' : 'dark';
  }, [language, look]);
  return (
    <FluentProvider theme={themes[look]}>
      <div className="app" onClickCapture={guard}>
        <SignedIn host={host} language={language} onLanguage={setLanguage} />
      </div>
    </FluentProvider>
  );
}

function followSystem(change: (look: Look) => void): void {
  window.matchMedia('(prefers-color-scheme: dark)').addEventListener('change', () => {
    change(browserLook());
  });
}
