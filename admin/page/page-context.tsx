import { createContext, useContext } from 'react';
import type { Language } from '../../bot/domain/language';
import type { Role } from '../../bot/domain/person';
import type { Me } from '../tab/shapes';
import type { Ask, SendFile } from './ask';

/** What every part of the page may use. */
export interface Page {
  readonly language: Language;
  readonly me: Me;
  readonly ask: Ask;
  readonly sendFile: SendFile;
  readonly saveFile: (path: string, name: string) => Promise<void>;
  /** A sentence of ours that is read aloud and shown for a while. */
  readonly tell: (text: string) => void;
}

const context = createContext<Page | undefined>(undefined);
export const PageProvider = context.Provider;

export function usePage(): Page {
  const page = useContext(context);
  if (page === undefined) throw new Error('a part of the page stands outside it');
  return page;
}

export function hasRole({ me }: Page, ...roles: readonly Role[]): boolean {
  return roles.some((role) => me.roles.includes(role));
}
