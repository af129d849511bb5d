import { useEffect, useState, type ReactNode } from 'react';
import { say } from '../../../bot/locale';
import type { SettingsPart, SettingsShape, SettingsValues } from '../../tab/settings-shapes';
import type { Ask } from '../ask';
import { Shown, textOf, useAsked } from '../asked';
import { usePage } from '../page-context';
import { AccountSettings } from './account-settings';
import { ApprovalSettings } from './approval-settings';
import { InvoicingSettings } from './invoicing-settings';
import { OtherSettings } from './other-settings';
import { PlacesSettings } from './places-settings';
import { ReturnsSettings, WipingSettings } from './policy-settings';
import { SupportSettings } from './support-settings';
import { TravelSettings } from './travel-settings';

/** Saves one part; the others keep what is being typed in them. Gives what is wrong, or nothing. */
export type Save = <P extends SettingsPart>(part: P, value: SettingsValues[P]) => Promise<string>;

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
  const save: Save = async (part, value) => {
    try {
      setSettings(await saved(ask, settings, part, value));
      tell(say(language, 'page.saved'));
      return '';
    } catch (problem) {
      return textOf(problem, say(language, 'page.failed'));
    }
  };
  const { approval, places, accountString, travel, returns, wiping, support } = settings;
  return (
    <>
      <ApprovalSettings rules={approval} save={save} />
      <OtherSettings settings={settings} save={save} />
      <ReturnsSettings policy={returns} save={save} />
      <WipingSettings rule={wiping} save={save} />
      <SupportSettings rule={support} save={save} />
      <PlacesSettings places={places} save={save} />
      <TravelSettings rule={travel} places={places} save={save} />
      <AccountSettings rule={accountString} save={save} />
      <InvoicingSettings settings={settings} save={save} />
      <h2>{say(language, 'set.channel')}</h2>
      <p>{say(language, settings.hasChannel ? 'set.channel-known' : 'set.channel-none')}</p>
    </>
  );
}

/**
 * The settings as they are seen once a part is saved. The organisation has one version for all that is said
 * of it: where somebody changed another part meanwhile, this one is saved on what is true now, and the
 * others keep the version they were seen with, so that nothing unseen is ever written over.
 */
async function saved<P extends SettingsPart>(
  ask: Ask,
  seen: SettingsShape,
  part: P,
  value: SettingsValues[P],
): Promise<SettingsShape> {
  try {
    return await ask<SettingsShape>('/settings', { part, value, version: seen.version });
  } catch (problem) {
    const now = await ask<SettingsShape>('/settings');
    const isSame = JSON.stringify(now[part]) === JSON.stringify(seen[part]);
    if (now.version === seen.version || !isSame) throw problem;
    const after = await ask<SettingsShape>('/settings', { part, value, version: now.version });
    return { ...seen, [part]: after[part] };
  }
}
