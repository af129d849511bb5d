import { useEffect, useState, type ReactNode } from 'react';
import { say } from '../../../bot/locale';
import type { SettingsPart, SettingsShape, SettingsValues } from '../../tab/shapes';
import { Shown, textOf, useAsked } from '../asked';
import { usePage } from '../page-context';
import { AccountSettings } from './account-settings';
import { ApprovalSettings } from './approval-settings';
import { OtherSettings } from './other-settings';
import { PlacesSettings } from './places-settings';

/** Saves one part; the others keep what is being typed in them. */
export type Save = <P extends SettingsPart>(part: P, value: SettingsValues[P]) => void;

/** How Kretslopp works here. Each part is saved by itself and counts at once. */
export function Settings(): ReactNode {
  return (
    <Shown asked={useAsked<SettingsShape>('/settings')}>
      {(settings) => <Parts fetched={settings} />}
    </Shown>
  );
}

function Parts({ fetched }: { readonly fetched: SettingsShape }): ReactNode {
  const { ask, tell, language } = usePage();
  const [settings, setSettings] = useState(fetched);
  useEffect(() => {
    setSettings(fetched);
  }, [fetched]);
  const save: Save = (part, value) => {
    ask<SettingsShape>('/settings', { part, value, version: settings.version }).then(
      (saved) => {
        setSettings(saved);
        tell(say(language, 'page.saved'));
      },
      (problem: unknown) => {
        tell(textOf(problem, say(language, 'page.failed')));
      },
    );
  };
  return (
    <>
      <ApprovalSettings rules={settings.approval} save={save} />
      <PlacesSettings places={settings.places} save={save} />
      <AccountSettings rule={settings.accountString} save={save} />
      <OtherSettings settings={settings} save={save} />
    </>
  );
}
