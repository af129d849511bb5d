import { createHash, type Hash } from 'node:crypto';
import { BSON } from 'mongodb';

/** The first line of an export. */
export interface Head {
  readonly kretslopp: 1;
  readonly at: string;
}

/** The last line: without it the file was cut off. */
export interface Tail {
  readonly end: true;
  readonly documents: number;
  /** SHA-256 over every line before, each with its newline, in hexadecimal. */
  readonly sha256: string;
}

/** A document, and the collection it is in. */
export interface Line {
  readonly in: string;
  readonly document: Readonly<Record<string, unknown>>;
}

/** One JSON text a line (MongoDB's Extended JSON, so that dates stay dates), from head to tail. */
export class LineWriter {
  private readonly hash: Hash = createHash('sha256');
  private documents = 0;

  constructor(private readonly write: (line: string) => Promise<void>) {}

  head(at: Date): Promise<void> {
    return this.put({ kretslopp: 1, at: at.toISOString() } satisfies Head);
  }

  async document(line: Line): Promise<void> {
    this.documents += 1;
    await this.put(line);
  }

  async tail(): Promise<Tail> {
    const tail: Tail = {
      end: true,
      documents: this.documents,
      sha256: this.hash.copy().digest('hex'),
    };
    await this.put(tail);
    return tail;
  }

  private async put(value: object): Promise<void> {
    const line = `${BSON.EJSON.stringify(value, { relaxed: true })}\n`;
    this.hash.update(line);
    await this.write(line);
  }
}

/** Reads what LineWriter wrote. Throws where the file is another, or has been changed or cut off. */
export async function* readLines(
  lines: AsyncIterable<string>,
  onHead: (head: Head) => void = () => undefined,
): AsyncGenerator<Line> {
  const hash = createHash('sha256');
  let many = 0;
  let state: 'head' | 'documents' | 'end' = 'head';
  for await (const text of lines) {
    if (text === '') continue;
    if (state === 'end') throw new Error('there is something after the end of the export');
    const value = parsed(text);
    if (state === 'head') {
      state = headed(value);
      onHead(value as unknown as Head);
    } else if (value['end'] === true) state = ended(value, many, hash.copy().digest('hex'));
    else {
      many += 1;
      yield value as unknown as Line;
    }
    hash.update(`${text}\n`);
  }
  if (state !== 'end') throw new Error('the export is cut off: its last line is missing');
}

function headed(value: Readonly<Record<string, unknown>>): 'documents' {
  if (value['kretslopp'] !== 1)
    throw new Error('this is no export of Kretslopp, or of a later version');
  return 'documents';
}

function ended(tail: Readonly<Record<string, unknown>>, many: number, sha256: string): 'end' {
  if (tail['documents'] !== many || tail['sha256'] !== sha256) {
    throw new Error('the export has been changed since it was written');
  }
  return 'end';
}

function parsed(text: string): Readonly<Record<string, unknown>> {
  const value: unknown = BSON.EJSON.parse(text, { relaxed: true });
  if (typeof value !== 'object' || value === null)
    throw new Error('a line of the export is no object');
  return value as Readonly<Record<string, unknown>>;
}
