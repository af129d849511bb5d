import { expect } from 'chai';
import { booked, bookingsBy } from '../support/booking-steps';
import { startTestApp, type TestApp } from '../support/app';
import { buttonsOf, inputsOf, textOf } from '../support/cards';
import { desk } from '../support/desk';
import { Drive } from '../support/drive';
import { ekholma } from '../support/organisation';
import { johan, mikael, sara } from '../support/people';
import type { Someone } from '../support/teams-client';

const png = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

describe('a picture of the screen', () => {
  let test: TestApp;
  let drive: Drive;

  before(async () => {
    drive = await Drive.start();
    drive.files.set('/skarm.png', { bytes: png, range: '' });
    drive.files.set('/egentligen.png', { bytes: Buffer.from('<script>'), range: '' });
    test = await startTestApp({ organisation: { support: desk } });
    for (const person of [sara, johan, mikael]) await test.teams.join(person);
  });

  after(async () => {
    await test.stop();
    await drive.stop();
  });

  const last = (person: Someone) => test.connector.messages(test.teams.chatOf(person)).at(-1);
  /** As Teams sends a picture that was pasted into a message. */
  const paste = (person: Someone, path: string, text = '') =>
    test.teams.post({
      ...test.teams.frame(person),
      type: 'message',
      text,
      attachments: [
        { contentType: 'image/*', contentUrl: drive.at(path) },
        { contentType: 'text/html', content: '<div><img src="x"></div>' },
      ],
    });
  const pictures = () =>
    test.app.store.of(ekholma._id).bookingPictures.countDocuments({ booking: { $gt: '' } });

  it('without a booking opens the form, and loses nothing of what was written', async () => {
    await paste(sara, '/skarm.png', 'Outlook visar det här, behöver hjälp');
    expect(inputsOf(last(sara)?.card)).to.include({
      trouble: 'Outlook visar det här, behöver hjälp',
      category: 'mail',
    });
    expect(await pictures()).to.equal(0);
  });

  it('is kept with the next booking once, with what was written', async () => {
    await booked(test, sara);
    for (let n = 0; n < 2; n += 1) await paste(sara, '/skarm.png', 'Så här ser det ut');
    expect(await pictures()).to.equal(1);
    const [booking] = await bookingsBy(test, sara);
    expect(booking?.notes.map(({ text }) => text)).to.deep.equal([
      'Så här ser det ut (S-1001-1.png)',
    ]);
    expect(textOf(last(sara)?.card)).to.contain('Bilden är med i ärendet nu.');
  });

  it('can be fetched by the technician, and by nobody else', async () => {
    const [booking] = await bookingsBy(test, sara);
    const picture = booking?.notes[0]?.picture ?? '';
    const data = { verb: 'support/picture', booking: booking?._id ?? '', picture };
    await test.teams.execute(mikael, { data });
    expect(last(mikael)?.card).to.deep.include({
      acceptContext: { maker: 'booking-picture', what: { booking: booking?._id, picture } },
    });
    const before = last(johan);
    await test.teams.execute(johan, { data });
    expect(last(johan)?.id).to.equal(before?.id);
  });

  it('is told to the technician with a button to it', async () => {
    await test.quiet();
    const [booking] = await bookingsBy(test, sara);
    const technician = booking?.technician === mikael.oid ? mikael : undefined;
    if (technician === undefined) return;
    expect(buttonsOf(last(technician)?.card)).to.include('support/picture');
  });

  it('that is none is refused by what it holds, not by its name', async () => {
    await paste(sara, '/egentligen.png');
    expect(last(sara)?.text ?? textOf(last(sara)?.card)).to.contain('ingen bild jag kan läsa');
    expect(await pictures()).to.equal(1);
  });
});
