import { Refusal } from '../../domain/errors';
import type { FileTransfer } from '../../services/file-transfer';
import type { Said, Turn } from '../intent';
import { plugin, type Plugin } from '../plugin';
import type { Reply } from '../reply';
import type { FileMaker } from './maker';

type Consent = Extract<Said, { kind: 'file-consent' }>;
type FilesIntent =
  | { readonly kind: 'take-file'; readonly consent: Consent }
  | { readonly kind: 'leave-file' }
  | { readonly kind: 'unexpected-file' };

/** Gives people the files they said yes to. A file that nobody else hears of is not expected. */
export function filesPlugin(makers: readonly FileMaker[], transfer: FileTransfer): Plugin {
  const read = (said: Said): FilesIntent | undefined => {
    if (said.kind === 'file') return { kind: 'unexpected-file' };
    if (said.kind !== 'file-consent') return undefined;
    return said.accepted ? { kind: 'take-file', consent: said } : { kind: 'leave-file' };
  };
  return plugin<FilesIntent>('files', read, {
    'take-file': ({ consent }, turn) => give(makers, transfer, consent, turn),
    'leave-file': () => Promise.resolve([{ kind: 'sentence', key: 'file.left' }]),
    'unexpected-file': () => Promise.resolve([{ kind: 'sentence', key: 'file.unexpected' }]),
  });
}

/** Made anew from the reference: what the client sends back is not trusted with contents or rights. */
async function give(
  makers: readonly FileMaker[],
  transfer: FileTransfer,
  { file, put }: Consent,
  turn: Turn,
): Promise<readonly Reply[]> {
  const maker = makers.find((one) => one.maker === file?.maker);
  if (maker === undefined || file === undefined || put === undefined)
    throw new Refusal('file-not-there');
  const { name, bytes } = await maker.make(file.what, turn);
  await transfer.upload(put.to, bytes);
  return [{ kind: 'file-there', name, at: put.at }];
}
