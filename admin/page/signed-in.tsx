import { Button, MessageBar, MessageBarBody, Spinner } from '@fluentui/react-components';
import { useCallback, useEffect, useMemo, useState, type ReactNode } from 'react';
import type { Language } from '../../bot/domain/language';
import { say } from '../../bot/locale';
import type { Me, Start } from '../tab/shapes';
import { asker, fileSender, saveFile } from './ask';
import { ChoosePerson } from './choose-person';
import { Parts } from './parts';
import { PageProvider } from './page-context';
import type { Host } from './teams';

/** Finds out how one signs in, who one is, and then shows the page. */
export function SignedIn({
  host,
  language,
  onLanguage,
}: {
  readonly host: Host | undefined;
  readonly language: Language;
  readonly onLanguage: (language: Language) => void;
}): ReactNode {
  const [start, setStart] = useState<Start | 'none'>();
  const [person, setPerson] = useState(sessionStorage.getItem('person') ?? undefined);
  useEffect(() => {
    // How one signs in does not depend on the language.
    asker(
      'sv',
      async () => undefined,
    )<Start>('/start').then(setStart, () => {
      setStart('none');
    });
  }, []);
  const choose = useCallback((oid: string | undefined) => {
    if (oid === undefined) sessionStorage.removeItem('person');
    else sessionStorage.setItem('person', oid);
    setPerson(oid);
  }, []);
  if (start === undefined) return <Spinner label={say(language, 'page.loading')} />;
  if (!canSignIn(start, host)) return <Notice text={say(language, 'page.no-sign-in')} />;
  if (start.sign === 'demo' && person === undefined) {
    const { people } = start;
    return <ChoosePerson {...{ people, language, onChoose: choose, onLanguage }} />;
  }
  return (
    <Known
      key={person ?? 'teams'}
      host={host}
      person={start.sign === 'demo' ? person : undefined}
      language={language}
      onLanguage={onLanguage}
      onLeave={start.sign === 'demo' ? choose : undefined}
    />
  );
}

/** In the demo anywhere on this machine; else only where Teams has a token for us. */
function canSignIn(start: Start | 'none', host: Host | undefined): start is Start {
  return start !== 'none' && (start.sign === 'demo' || host !== undefined);
}

/** A sentence stands as long as it takes to read it twice, in milliseconds. */
const readFor = 8000;

/** The page of somebody in particular. */
function Known({
  host,
  person,
  language,
  onLanguage,
  onLeave,
}: {
  readonly host: Host | undefined;
  readonly person: string | undefined;
  readonly language: Language;
  readonly onLanguage: (language: Language) => void;
  readonly onLeave: ((oid: undefined) => void) | undefined;
}): ReactNode {
  const [me, setMe] = useState<Me | 'unknown'>();
  const [told, setTold] = useState('');
  useEffect(() => {
    const timer = setTimeout(() => {
      setTold('');
    }, readFor);
    return () => {
      clearTimeout(timer);
    };
  }, [told]);
  const authorize = useCallback(async () => {
    if (person !== undefined) return `Demo ${person}`;
    return host === undefined ? undefined : `Bearer ${await host.token()}`;
  }, [host, person]);
  const asking = useMemo(
    () => ({
      ask: asker(language, authorize),
      sendFile: fileSender(language, authorize),
      saveFile: (path: string, name: string) => saveFile(language, authorize, path, name),
    }),
    [language, authorize],
  );
  useEffect(() => {
    asking.ask<Me>('/me').then(setMe, () => {
      setMe('unknown');
    });
  }, [asking]);
  const page = useMemo(
    () =>
      me === undefined || me === 'unknown' ? undefined : { ...asking, language, me, tell: setTold },
    [asking, language, me],
  );
  if (me === 'unknown') return <Notice text={say(language, 'page.failed')} />;
  if (page === undefined) return <Spinner label={say(language, 'page.loading')} />;
  const leaving = (
    <div className="leaving">
      <LanguageButton language={language} onLanguage={onLanguage} />
      {onLeave !== undefined && (
        <Button
          appearance="subtle"
          onClick={() => {
            onLeave(undefined);
          }}
        >
          {say(language, 'page.someone-else')}
        </Button>
      )}
    </div>
  );
  return (
    <PageProvider value={page}>
      <Parts first={host?.part} leaving={leaving} />
      <p role="status" className={told === '' ? 'told' : 'told shown'}>
        {told}
      </p>
    </PageProvider>
  );
}

export function LanguageButton({
  language,
  onLanguage,
}: {
  readonly language: Language;
  readonly onLanguage: (language: Language) => void;
}): ReactNode {
  const other = language === 'sv' ? 'en' : 'sv';
  return (
    <Button
      appearance="subtle"
      lang={other}
      onClick={() => {
        onLanguage(other);
      }}
    >
      {say(language, 'page.other-language')}
    </Button>
  );
}

function Notice({ text }: { readonly text: string }): ReactNode {
  return (
    <main className="alone">
      <h1>Kretslopp</h1>
      <MessageBar>
        <MessageBarBody>{text}</MessageBarBody>
      </MessageBar>
    </main>
  );
}
