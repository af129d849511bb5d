import { Button } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { Language } from '../../bot/domain/language';
import { say } from '../../bot/locale';
import type { DemoPerson } from '../tab/shapes';
import { LanguageButton } from './signed-in';

/** The demo's way in: one of its people. */
export function ChoosePerson({
  people,
  language,
  onChoose,
  onLanguage,
}: {
  readonly people: readonly DemoPerson[];
  readonly language: Language;
  readonly onChoose: (oid: string) => void;
  readonly onLanguage: (language: Language) => void;
}): ReactNode {
  return (
    <main className="alone">
      <div className="head">
        <h1>{say(language, 'page.who')}</h1>
        <LanguageButton language={language} onLanguage={onLanguage} />
      </div>
      <p>{say(language, 'page.who-lead')}</p>
      <ul className="people">
        {people.map(({ oid, name, title }) => (
          <li key={oid}>
            <Button
              className="person"
              onClick={() => {
                onChoose(oid);
              }}
            >
              <span>
                <strong>{name}</strong>
                <br />
                <span lang="sv">{title}</span>
              </span>
            </Button>
          </li>
        ))}
      </ul>
    </main>
  );
}
