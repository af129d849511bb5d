import { existsSync, readFileSync } from 'node:fs';
import { strFromU8, unzipSync } from 'fflate';
import { z } from 'zod';
import { fault, look, ok, type Check, type Finding } from './finding';
import { pageAddress } from './page';

/** What a package names that must be as the bot has it. */
const shape = z.object({
  version: z.string(),
  bots: z.array(z.object({ botId: z.string() })),
  composeExtensions: z.array(z.object({ botId: z.string() })).default([]),
  validDomains: z.array(z.string()),
  webApplicationInfo: z.object({ id: z.string(), resource: z.string() }).optional(),
});

export type Manifest = z.infer<typeof shape>;

/** What the bot has, of what a package names. */
export interface Deployed {
  readonly appId?: string;
  readonly tab?: string;
  /** Without a slash at its end. */
  readonly publicUrl?: string;
}

/**
 * The manifest in a package for Teams; undefined where there is no such file.
 * @throws where it is no package.
 */
export function manifestIn(path: string): Manifest | undefined {
  if (!existsSync(path)) return undefined;
  const { 'manifest.json': bytes } = unzipSync(readFileSync(path));
  return shape.parse(JSON.parse(strFromU8(bytes ?? new Uint8Array())));
}

/** Whether the package, with its message extension and page, is of the bot that the environment describes. */
export function packageCheck(
  deployed: Deployed,
  path: string,
  read: (path: string) => Manifest | undefined = manifestIn,
): Check {
  return {
    name: 'The app package',
    run: async () => {
      try {
        const manifest = read(path);
        return manifest === undefined ? [absent(path)] : findingsOn(manifest, deployed);
      } catch {
        return [fault(`${path} is no app package`, 'Make it again with `npm run package`.')];
      }
    },
  };
}

function absent(path: string): Finding {
  return look(
    `There is no ${path} here to compare with`,
    'Make it (docs/install.md, step 8), or run the doctor where it is.',
  );
}

function findingsOn(manifest: Manifest, deployed: Deployed): readonly Finding[] {
  const faults = [
    ...botFaults(manifest, deployed),
    ...domainFaults(manifest, deployed),
    ...pageFaults(manifest, deployed),
  ];
  return faults.length > 0 ? faults : [ok(`Version ${manifest.version} is of this bot`)];
}

function* botFaults(
  { bots, composeExtensions }: Manifest,
  { appId }: Deployed,
): Generator<Finding> {
  if (appId === undefined) return;
  const todo = 'Make it again with the same MICROSOFT_APP_ID as the bot, and update it in Teams.';
  if (bots[0]?.botId !== appId)
    yield fault('The package is of another bot: its chat opens, and nothing is answered', todo);
  if (composeExtensions.length === 0)
    yield fault('The package has no message extension', 'Make it again, of this version.');
  else if (composeExtensions[0]?.botId !== appId)
    yield fault('The message extension is of another bot: every search fails', todo);
}

function* domainFaults({ validDomains }: Manifest, { publicUrl }: Deployed): Generator<Finding> {
  if (publicUrl === undefined || validDomains.includes(new URL(publicUrl).hostname)) return;
  yield fault(
    `The package is for ${validDomains.join(', ')}, the bot is reached at ${publicUrl}`,
    'Make it again with the same KRETSLOPP_PUBLIC_URL as the bot, and update it in Teams.',
  );
}

function* pageFaults(
  { webApplicationInfo: named }: Manifest,
  { tab, publicUrl }: Deployed,
): Generator<Finding> {
  const todo = 'Give package and bot the same KRETSLOPP_TAB_APP_ID, and update the app in Teams.';
  if (named === undefined && tab === undefined) return;
  if (named === undefined) yield look('The package has no page, though the bot serves one', todo);
  else if (tab === undefined)
    yield fault('The package has a page, but the bot lets nobody sign in to it', todo);
  else if (named.id !== tab)
    yield fault('The package’s page has another registration than the bot’s', todo);
  else if (publicUrl !== undefined && named.resource !== pageAddress(publicUrl, tab))
    yield fault(
      `The package asks for tokens for ${named.resource}, where ${pageAddress(publicUrl, tab)} is right`,
      'Make it again with the same KRETSLOPP_PUBLIC_URL as the bot, and update it in Teams.',
    );
}
