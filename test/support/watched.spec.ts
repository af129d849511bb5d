import { expect } from 'chai';
import { openEmbedded } from '../../bot/store/embedded';
import type { Declaration, Documents, Filter, Stored } from '../../bot/store/port';
import { callerIn, shapeOf, watched, type Unserved } from './watched';

interface Thing extends Stored {
  readonly state?: string;
  readonly since?: Date;
}

const things: Declaration = {
  name: 'things',
  indexes: [{ name: 'state', on: { organisation: 1, state: 1, since: 1 } }],
};

describe('a watched engine', () => {
  let noted: Unserved[];
  const open = async (
    declaration: Declaration,
    from: string | undefined,
  ): Promise<Documents<Thing>> => {
    noted = [];
    const engine = watched(
      await openEmbedded({}),
      (found) => noted.push(found),
      () => from,
    );
    return engine.open<Thing>(declaration);
  };
  const organisation = 'kommunen';

  it('notes each way to ask what no index serves, without the values', async () => {
    const documents = await open(things, 'bot/services/x.ts:7');
    const unserved: Filter = { organisation, since: { $lt: new Date() } };
    await documents.findOne(unserved);
    await documents.find({ organisation, state: 'x' }, { sort: { state: 1, _id: -1 } }).toArray();
    await documents.updateOne({ state: 'secret' }, { $set: { state: 'y' } });
    await documents.findOneAndUpdate(
      { organisation, state: 'x' },
      { $set: { state: 'y' } },
      { returnDocument: 'after', sort: { _id: 1 } },
    );
    await documents.deleteOne({ $or: [{ state: 'x' }, { since: new Date() }] });
    await documents.countDocuments({});
    expect(noted.map(({ filter, sort }) => `${filter} ${sort}`)).to.deep.equal([
      '{organisation, since: $lt} {}',
      '{organisation, state} {"state":1,"_id":-1}',
      '{state} {}',
      '{organisation, state} {"_id":1}',
      '{$or: [{state}, {since}]} {}',
      '{} {}',
    ]);
    expect(noted[0]).to.include({ collection: 'things', from: 'bot/services/x.ts:7' });
  });

  it('has nothing to say of what an index serves, and answers all the same', async () => {
    const documents = await open(things, 'bot/services/x.ts:7');
    await documents.insertOne({ _id: 'one', organisation, state: 'x' });
    expect(await documents.findOne({ _id: 'one' })).to.include({ state: 'x' });
    expect(
      await documents.find({ organisation, state: 'x' }, { sort: { since: -1 } }).toArray(),
    ).to.have.length(1);
    expect(noted).to.deep.equal([]);
  });

  it('lets a small collection be looked through, and tests ask what they like', async () => {
    await (await open({ ...things, small: true }, 'bot/services/x.ts:7')).countDocuments({});
    expect(noted).to.deep.equal([]);
    await (await open(things, undefined)).countDocuments({});
    expect(noted).to.deep.equal([]);
  });

  it('tells the line that asked, past the store', () => {
    const stack = [
      'Error',
      '    at callerNow (/home/x/kretslopp/test/support/watched.ts:90:19)',
      '    at Object.findOne (/home/x/kretslopp/bot/store/scoped.ts:60:20)',
      '    at async Allocation.round (/home/x/kretslopp/bot/services/allocation.ts:37:10)',
      '    at Context.<anonymous> (/home/x/kretslopp/test/services/allocation.spec.ts:5:9)',
    ];
    expect(callerIn(stack.join('\n'))).to.equal('bot/services/allocation.ts:37');
    expect(callerIn(stack.filter((_, at) => at !== 3).join('\n'))).to.equal(undefined);
    expect(callerIn('Error')).to.equal('somewhere');
  });

  it('names operators, not what they are given', () => {
    expect(shapeOf({ a: 'x', b: { $gte: 1, $lt: 2 }, c: undefined, d: ['x'] })).to.equal(
      '{a, b: $gte $lt, d}',
    );
  });
});
