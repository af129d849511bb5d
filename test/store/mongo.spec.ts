import { expect } from 'chai';
import { MongoClient } from 'mongodb';
import { openMongo } from '../../bot/store/mongo';
import { dropDatabase, freshDatabase, hasMongoServer, mongoServer } from '../support/mongo-server';
import { things } from './documents.contract';

describe('openMongo', () => {
  it('rejects when no server answers', async () => {
    const url = 'mongodb://127.0.0.1:1';
    const opened = await openMongo({ url, database: 'nowhere', patience: 200 }).then(
      () => 'opened',
      (error: unknown) => String(error),
    );
    expect(opened).to.contain('MongoServerSelectionError').and.contain('127.0.0.1:1');
  });

  if (!hasMongoServer()) return;

  describe('on a server', () => {
    const database = freshDatabase();
    let url: string;
    let client: MongoClient;

    before(async function () {
      this.timeout(300_000);
      url = await mongoServer();
      client = await MongoClient.connect(url);
    });

    after(async () => {
      await client.close();
      await dropDatabase(url, database);
    });

    it('makes the declared indexes, and finds them made the next time', async () => {
      const start = async (): Promise<void> => {
        const engine = await openMongo({ url, database });
        await engine.open(things);
        await engine.ping();
        await engine.close();
      };
      await start();
      await start();
      const indexes = await client.db(database).collection(things.name).indexes();
      const declared = things.indexes.map(({ name, on }) => ({ name, key: { ...on } }));
      const made = indexes.map(({ name, key }) => ({ name, key: key }));
      expect(made).to.deep.include.members(declared);
      expect(indexes.filter(({ unique }) => unique).map(({ name }) => name)).to.include.members([
        'number',
        'keys',
      ]);
    });

    it('no longer answers when it is closed', async () => {
      const engine = await openMongo({ url, database });
      await engine.close();
      const answer = await engine.ping().then(
        () => 'answered',
        () => 'refused',
      );
      expect(answer).to.equal('refused');
    });
  });
});
