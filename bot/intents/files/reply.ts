import type { FileReference } from '../../services/file-transfer';

/** Files: what can be answered. */
export type FilesReply =
  /** Asks whether the person wants a file of `size` bytes in their OneDrive. */
  | {
      readonly kind: 'file';
      readonly name: string;
      readonly size: number;
      readonly file: FileReference;
    }
  /** It is there now. */
  | { readonly kind: 'file-there'; readonly name: string; readonly at: FilePlace };

/** Where Teams put a file, in its own words. */
export interface FilePlace {
  readonly url: string;
  readonly id: string;
  readonly type: string;
}
