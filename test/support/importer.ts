import { expect } from 'chai';
import type { Device } from '../../bot/domain/device';
import type { BatchShape, ReadFile, RowShape } from '../../admin/tab/import-shapes';
import { claimsFor, type AdminApp } from './admin-client';
import { mikael } from './people';

/** How IT brings in a file through the page's API. */
export class Importer {
  constructor(private readonly admin: AdminApp) {}

  look(file: string | Uint8Array, about = 'devices'): Promise<ReadFile> {
    return this.send<ReadFile>(`/import/read?about=${about}`, file);
  }

  /** The dry run, with the columns as they are guessed or remembered where none are told. */
  async check(file: string | Uint8Array, more: Record<string, string> = {}): Promise<BatchShape> {
    const columns = more['columns'] ?? (await this.look(file, more['about'])).columns.join(',');
    const query = new URLSearchParams({ name: 'lista.csv', ...more, columns });
    return this.send<BatchShape>(`/import/check?${query.toString()}`, file);
  }

  apply({ id }: { readonly id: string }): Promise<BatchShape> {
    return this.through('/import/apply', id);
  }

  undo({ id }: { readonly id: string }): Promise<BatchShape> {
    return this.through('/import/undo', id);
  }

  async rows({ id }: { readonly id: string }, fate = ''): Promise<readonly RowShape[]> {
    const path = `/import/rows?id=${encodeURIComponent(id)}&fate=${fate}`;
    const { body } = await this.admin.ask(mikael, path);
    return body['rows'] as readonly RowShape[];
  }

  /** How far it has come. */
  async batch({ id }: { readonly id: string }): Promise<BatchShape> {
    const { body } = await this.admin.ask(mikael, `/import?id=${encodeURIComponent(id)}`);
    return body as unknown as BatchShape;
  }

  /** The file of rows to mend, as bytes. */
  async errors({ id }: { readonly id: string }, as: 'csv' | 'xlsx'): Promise<Uint8Array> {
    const answer = await this.fetch(`/import/errors?id=${encodeURIComponent(id)}&as=${as}`);
    return new Uint8Array(await answer.arrayBuffer());
  }

  /** Every device, by tag. */
  async devices(): Promise<readonly Device[]> {
    const { devices } = this.admin.test.app.store.of('ekholma');
    const all = await devices.find({ keys: { $gt: '' } }).toArray();
    return [...new Map(all.map((device) => [device._id, device])).values()].sort((a, b) =>
      a.tag.localeCompare(b.tag),
    );
  }

  private async through(path: string, id: string): Promise<BatchShape> {
    const begun = await this.admin.ask(mikael, path, { id });
    expect(begun.status, JSON.stringify(begun.body)).to.equal(200);
    for (;;) {
      const batch = await this.batch({ id });
      if (batch.status === 'applied' || batch.status === 'undone') return batch;
    }
  }

  private async send<T>(path: string, file: string | Uint8Array): Promise<T> {
    const body = typeof file === 'string' ? Buffer.from(file) : Buffer.from(file);
    const answer = await this.fetch(path, { method: 'POST', body });
    const text = await answer.text();
    expect(answer.status, text).to.equal(200);
    return JSON.parse(text) as T;
  }

  private async fetch(path: string, more: RequestInit = {}): Promise<Response> {
    const { test, keys } = this.admin;
    const token = await keys.sign(claimsFor(mikael, test.clock.now));
    return fetch(`http://127.0.0.1:${test.app.port}/admin/api${path}`, {
      ...more,
      headers: {
        authorization: `Bearer ${token}`,
        'accept-language': 'sv',
        'content-type': 'application/x-file',
      },
    });
  }
}
