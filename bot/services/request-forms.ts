import type { Actor, Profile } from '../domain/person';
import { openAdministrations } from '../domain/open-administrations';
import type { Organisation } from '../domain/organisation';
import type { DeviceKind, Product } from '../domain/product';
import {
  normalAccountString,
  problemsIn,
  type FormEntry,
  type FormProblems,
} from '../domain/request-form';
import type { RequestFormView } from '../domain/request-form-view';
import { dayOf } from '../domain/time';
import { offered, stockOf } from './catalogue';
import type { World } from './world';

/** What a sentence already said, for filling in the form. */
export interface Prefill {
  readonly productWords: readonly string[];
  readonly condition?: 'refurbished' | 'new';
  readonly colleague?: string;
  readonly forColleague: boolean;
  readonly neededBy?: string;
  readonly reason?: string;
}

export const nothingSaid: Prefill = { productWords: [], forColleague: false };

/** A form that was read: either every field is in order, or the form to show again with what is wrong. */
export type Checked =
  | { readonly ok: true; readonly entry: FormEntry; readonly recipient: string }
  | { readonly ok: false; readonly form: RequestFormView };

/** Opens, fills in and checks the request form. */
export class RequestForms {
  constructor(private readonly world: World) {}

  /** A new form, filled in with what the sentence said and what the directory knows of the person. */
  async open(
    actor: Actor,
    organisation: Organisation,
    kind: DeviceKind,
    said: Prefill,
  ): Promise<RequestFormView> {
    const profile = await this.world.directory.profile(organisation.tenant, actor.oid);
    const products = await offered(this.world, organisation._id, kind);
    const entry: FormEntry = {
      product: productMeant(products, said),
      newOnly: false,
      recipient: said.forColleague ? 'colleague' : 'me',
      colleague: said.colleague ?? '',
      neededBy: said.neededBy ?? '',
      place: organisation.places.length === 1 ? (organisation.places[0] ?? '') : '',
      administration: administrationOf(organisation, profile),
      accountString: '',
      reason: said.reason ?? '',
    };
    return this.view(organisation, kind, this.world.newId(), entry);
  }

  /** Holds an entry against the organisation's rules, the catalogue and the directory. */
  async check(
    actor: Actor,
    organisation: Organisation,
    sent: {
      readonly kind: DeviceKind;
      readonly draft: string;
      readonly entry: FormEntry;
      readonly now: Date;
    },
  ): Promise<Checked> {
    const { entry } = sent;
    const products = await offered(this.world, organisation._id, sent.kind);
    const colleagues = await this.colleagues(organisation, entry);
    const problems = problemsIn(entry, {
      organisation,
      catalogue: products,
      colleague: colleagues.length === 1 ? 'found' : colleagues.length === 0 ? 'none' : 'several',
      today: dayOf(sent.now),
    });
    if (Object.keys(problems).length === 0) {
      const recipient = entry.recipient === 'me' ? actor.oid : (colleagues[0]?.oid ?? actor.oid);
      return {
        ok: true,
        entry: { ...entry, accountString: normalAccountString(entry.accountString) },
        recipient,
      };
    }
    const names = colleagues.map(({ name, mail }) => mail ?? name);
    return {
      ok: false,
      form: await this.view(organisation, sent.kind, sent.draft, entry, { problems, names }),
    };
  }

  private async view(
    organisation: Organisation,
    kind: DeviceKind,
    draft: string,
    entry: FormEntry,
    wrong: { readonly problems: FormProblems; readonly names: readonly string[] } = {
      problems: {},
      names: [],
    },
  ): Promise<RequestFormView> {
    const products = await offered(this.world, organisation._id, kind);
    return {
      draft,
      kind,
      demo: organisation.demo === true,
      products: await stockOf(this.world, organisation._id, products),
      administrations: openAdministrations(organisation),
      places: organisation.places,
      accountExample: organisation.accountString.example,
      entry,
      problems: wrong.problems,
      colleagues: wrong.names,
    };
  }

  private async colleagues(
    organisation: Organisation,
    entry: FormEntry,
  ): Promise<readonly Profile[]> {
    const typed = entry.colleague.trim();
    if (entry.recipient === 'me' || typed === '') return [];
    const found = (await this.world.directory.search(organisation.tenant, typed)).filter(
      ({ active }) => active,
    );
    const exact = found.filter(({ mail, name }) =>
      [mail, name].some((one) => one?.toLowerCase() === typed.toLowerCase()),
    );
    return exact.length === 1 ? exact : found;
  }
}

/** The first product, refurbished first, that fits what was said; none when nothing was. */
function productMeant(products: readonly Product[], said: Prefill): string {
  const words = said.productWords.map((word) => word.toLowerCase());
  if (words.length === 0 && said.condition === undefined) return '';
  const fitting = products.filter(
    (product) =>
      (said.condition === undefined || product.condition === said.condition) &&
      words.every(
        (word) => product.words.includes(word) || product.name.toLowerCase().includes(word),
      ),
  );
  return fitting[0]?._id ?? '';
}

/** The administration whose departments the directory names for the person. */
function administrationOf(organisation: Organisation, profile: Profile | undefined): string {
  const department = profile?.department?.toLowerCase();
  const own = openAdministrations(organisation).find(({ departments }) =>
    departments.some((name) => name.toLowerCase() === department),
  );
  return own?.id ?? '';
}
