/** Files that people send in chat and are given there; Teams keeps them, we are told where. */
export interface FileTransfer {
  /** Throws the Refusal 'file-too-large', or 'file-not-there' when it can't be had. */
  download(from: string): Promise<Uint8Array>;
  /** Throws the Refusal 'file-not-sent' when Teams does not take it. */
  upload(to: string, bytes: Uint8Array): Promise<void>;
}

/** A file that was made for somebody. */
export interface MadeFile {
  /** With its ending: "hyra-2026-10.csv". */
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** What a file is made from: only references, so that rights are looked at again when it is fetched. */
export interface FileReference {
  /** The FileMaker's name. */
  readonly maker: string;
  readonly what: Readonly<Record<string, string>>;
}
