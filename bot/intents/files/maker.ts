import type { FileReference, MadeFile } from '../../services/file-transfer';
import type { Turn } from '../intent';
import type { Reply } from '../reply';

/** Makes a feature's files. It throws a Refusal when the person may not have one. */
export interface FileMaker {
  readonly maker: string;
  readonly make: (what: FileReference['what'], turn: Turn) => Promise<MadeFile>;
}

/** Answers with a file. */
export type Offer = (
  maker: FileMaker,
  what: FileReference['what'],
  turn: Turn,
) => Promise<readonly Reply[]>;

/** Teams asks the person where to put it, and it is made again when they say yes. */
export const offerInTeams: Offer = async ({ maker, make }, what, turn) => {
  const { name, bytes } = await make(what, turn);
  return [{ kind: 'file', name, size: bytes.length, file: { maker, what } }];
};

/** Where there is no OneDrive, as in the demo: kept by the program itself, which says where. */
export function offerInFolder(keep: (file: MadeFile) => Promise<string>): Offer {
  return async ({ make }, what, turn) => {
    const path = await keep(await make(what, turn));
    return [{ kind: 'sentence', key: 'file.kept', facts: { path } }];
  };
}
