import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Engine } from '../../bot/store/port';
import { folderEngine, onEachEngine } from '../support/engines';
import { behavesLikeDocuments } from './documents.contract';

describe('documents', () => {
  onEachEngine((_name, open) => {
    behavesLikeDocuments(open);
  });

  describe('on the embedded engine with a folder', () => {
    const folder = mkdtempSync(join(tmpdir(), 'kretslopp-'));
    const engines: Engine[] = [];
    behavesLikeDocuments(async () => {
      const engine = await folderEngine(folder);
      engines.push(engine);
      return engine;
    });
    after(async () => {
      await Promise.all(engines.map((engine) => engine.close()));
      rmSync(folder, { recursive: true });
    });
  });
});
