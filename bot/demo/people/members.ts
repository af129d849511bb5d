import type { ChainEvent } from '../../domain/chain';
import type { Member } from '../../domain/person';
import { chance } from '../chance';
import { demoId } from '../identity';
import { everybody } from './people';

/** A person's name in the demo's custody chains. Real ones are random; these must be the same every time. */
export function aliasOf(oid: string): string {
  return `p-${chance(`alias/${oid}`).text(16, '0123456789abcdef')}`;
}

/** Every alias in the chains: of those who acted, and of those who were given something. */
export function aliasesIn(
  told: readonly { readonly chain: readonly ChainEvent[] }[],
): ReadonlySet<string> {
  const events = told.flatMap(({ chain }) => chain);
  return new Set(events.flatMap(({ actor, facts }) => [actor, facts['alias'] ?? actor]));
}

/** What Kretslopp keeps of those whose aliases stand in chains. They have chosen Swedish: the Playground says en-US of everybody. */
export function demoMembers(aliases: ReadonlySet<string>): readonly Member[] {
  return everybody
    .map(({ oid }) => ({
      _id: `${demoId}/${oid}`,
      organisation: demoId,
      oid,
      alias: aliasOf(oid),
      language: 'sv' as const,
    }))
    .filter(({ alias }) => aliases.has(alias));
}
