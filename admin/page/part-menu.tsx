import {
  Menu,
  MenuButton,
  MenuItemRadio,
  MenuList,
  MenuPopover,
  MenuTrigger,
  Tab,
  TabList,
} from '@fluentui/react-components';
import { useEffect, useState, type ReactNode } from 'react';
import { say, type Key } from '../../bot/locale';
import { usePage } from './page-context';

/** What the menu shows of a part. */
export interface MenuPart {
  readonly name: string;
  readonly title: Key;
}

interface Props {
  readonly parts: readonly MenuPart[];
  readonly chosen: MenuPart | undefined;
}

/** The page's parts beside what is shown; where there is no room for that, behind a button. */
export function PartMenu({ parts, chosen }: Props): ReactNode {
  const { language } = usePage();
  const hasRoom = useMedia('(min-width: 900px)');
  return (
    <nav aria-label={say(language, 'page.menu')} className="menu">
      {hasRoom ? <Beside {...{ parts, chosen }} /> : <Behind {...{ parts, chosen }} />}
    </nav>
  );
}

function Beside({ parts, chosen }: Props): ReactNode {
  const { language } = usePage();
  return (
    <TabList
      vertical
      selectedValue={chosen?.name}
      onTabSelect={(_, { value }) => {
        goTo(String(value));
      }}
    >
      {parts.map(({ name, title }) => (
        <Tab key={name} value={name} id={`tab-${name}`} aria-controls="part">
          {say(language, title as 'page.overview')}
        </Tab>
      ))}
    </TabList>
  );
}

function Behind({ parts, chosen }: Props): ReactNode {
  const { language } = usePage();
  return (
    <Menu
      checkedValues={{ part: chosen === undefined ? [] : [chosen.name] }}
      onCheckedValueChange={(_, { checkedItems }) => {
        goTo(checkedItems.at(-1) ?? '');
      }}
    >
      <MenuTrigger disableButtonEnhancement>
        <MenuButton>{say(language, 'page.menu-button')}</MenuButton>
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          {parts.map(({ name, title }) => (
            <MenuItemRadio key={name} name="part" value={name}>
              {say(language, title as 'page.overview')}
            </MenuItemRadio>
          ))}
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}

function goTo(name: string): void {
  window.location.hash = name;
}

function useMedia(asked: string): boolean {
  const [fits, setFits] = useState(() => window.matchMedia(asked).matches);
  useEffect(() => {
    const media = window.matchMedia(asked);
    const follow = (): void => {
      setFits(media.matches);
    };
    media.addEventListener('change', follow);
    return () => {
      media.removeEventListener('change', follow);
    };
  }, [asked]);
  return fits;
}
