import { languageOf, isLanguage, type Language } from '../domain/language';
import type { Actor } from '../domain/person';
import type { Said, Turn } from '../intents/intent';
import type { Recogniser } from '../intents/recognise';
import { learnItChannel } from '../services/it-channel';
import type { Members } from '../services/members';
import { organisationOf } from '../services/organisation-of';
import type { Clock } from '../services/ports';
import type { World } from '../services/world';
import type { Heard } from './heard';

/** What was said, and by whom, ready for the router. */
export interface Ready {
  readonly said: Said;
  readonly turn: Turn;
}

/** Finds out who speaks, for which organisation, and in which language. */
export class Turns {
  constructor(
    private readonly world: World,
    private readonly members: Members,
    private readonly recogniser: Recogniser,
    private readonly clock: Clock,
  ) {}

  /** Throws the Refusal 'no-organisation' for people of a tenant that nobody has set up. */
  async ready(heard: Heard & { readonly origin: { readonly oid: string } }): Promise<Ready> {
    const { origin } = heard;
    const organisation = await organisationOf(this.world, origin.tenant, origin.oid);
    const [member, roles] = await Promise.all([
      this.members.of(organisation._id, origin.oid),
      this.world.directory.roles(origin.tenant, origin.oid),
    ]);
    const usual = member.language ?? languageOf(origin.locale) ?? 'sv';
    const { said, language } = this.understand(heard, usual);
    const actor: Actor = {
      oid: origin.oid,
      alias: member.alias,
      organisation: organisation._id,
      roles,
      language,
    };
    return {
      said,
      turn: { actor, organisation, language, now: this.clock(), place: origin.place },
    };
  }

  /** Whether the channel that the bot was put into has become IT's own by that. */
  async learnsChannel({ turn }: Ready, { what, origin }: Heard): Promise<boolean> {
    if (what.kind !== 'joined' || origin.channel === undefined) return false;
    return learnItChannel(this.world.store, turn.actor, origin.channel);
  }

  /** The language of the sentence or of the card that was pressed; else the person's choice; else Teams'. */
  private understand({ what }: Heard, usual: Language): { said: Said; language: Language } {
    if (what.kind === 'text') {
      const heard = this.recogniser.recognise(what.text, usual);
      return { said: { ...what, heard }, language: heard.languageKnown ? heard.language : usual };
    }
    if (what.kind === 'press') {
      const { language } = what.data;
      return { said: what, language: isLanguage(language) ? language : usual };
    }
    if (what.kind === 'unknown-invoke') return { said: { kind: 'joined' }, language: usual };
    return { said: what, language: usual };
  }
}
