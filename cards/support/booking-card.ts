import type { Language } from '../../bot/domain/language';
import { outcomes } from '../../bot/domain/support/booking';
import type { BookingView } from '../../bot/domain/support/support-views';
import { say } from '../../bot/locale';
import { timeText } from '../../bot/locale/format';
import { button, type Button } from '../buttons';
import { design, shownIf, spoken, type Card } from '../card';
import template from '../templates/support-booking.json';
import { verbs } from '../verbs';
import { howToMeet, statusOf } from './booking-status';
import { whenText } from './when-text';

const draw = design(template);

/** A booking: who helps whom with what, when and how, and what its viewer can do with it. */
export function bookingCard(view: BookingView, language: Language, note = ''): Card {
  const { number, demo } = view;
  const title = say(language, 'booking.title', { number });
  const status = statusOf(view, language);
  return draw({
    language,
    title,
    summary: spoken(note, title, status),
    note: shownIf(note),
    status,
    how: shownIf(howToMeet(view, language)),
    facts: factsOf(view, language),
    notes: view.notes.map(({ name, at, text }) => ({
      text: `${timeText(language, at)} ${name}: ${text}`,
    })),
    join: joinOf(view, language),
    buttons: buttonsOf(view, language),
    move: movePart(view, language),
    add: notePart(view, language),
    finish: finishPart(view, language),
    demo: shownIf(demo ? say(language, 'demo') : ''),
  });
}

function factsOf(view: BookingView, language: Language): readonly object[] {
  const { device } = view;
  return [
    { title: say(language, 'booking.by'), value: view.by },
    { title: say(language, 'booking.technician'), value: view.technician },
    { title: say(language, 'booking.about'), value: say(language, `support.of.${view.category}`) },
    ...(device === undefined ? [] : [{ title: say(language, 'booking.device'), value: device }]),
    { title: say(language, 'booking.trouble'), value: view.trouble },
  ];
}

/** Only Teams' own meetings: an address from elsewhere is no button. */
function joinOf({ meeting, stage }: BookingView, language: Language): readonly object[] {
  const open = stage.name === 'booked' || stage.name === 'started';
  const address = meeting.status === 'placed' ? meeting.join : undefined;
  if (!open || address?.startsWith('https://teams.') !== true) return [];
  return [{ title: say(language, 'booking.join'), address }];
}

function buttonsOf({ id, may }: BookingView, language: Language): readonly Button[] {
  const to = (
    key: 'start' | 'take-over' | 'file' | 'cancel',
    verb: keyof typeof verbs,
    style?: Button['style'],
  ) => button(language, say(language, `booking.do.${key}`), verbs[verb], { booking: id }, style);
  return [
    ...(may.start ? [to('start', 'startBooking', 'positive')] : []),
    ...(may.takeOver ? [to('take-over', 'takeOverBooking')] : []),
    ...(may.change ? [to('file', 'fetchBooking')] : []),
    ...(may.change ? [to('cancel', 'cancelBooking', 'destructive')] : []),
  ];
}

function movePart({ id, may, times }: BookingView, language: Language): readonly object[] {
  if (!may.move || times.length === 0) return [];
  const choices = times.map((time) => ({
    title: whenText(language, time),
    value: time.toISOString(),
  }));
  return [
    {
      title: say(language, 'booking.do.move'),
      label: say(language, 'support.when'),
      missing: say(language, 'support.problem.slot-missing'),
      choices,
      button: button(language, say(language, 'booking.do.move'), verbs.moveBooking, {
        booking: id,
      }),
    },
  ];
}

function notePart({ id, may }: BookingView, language: Language): readonly object[] {
  if (!may.change) return [];
  return [
    {
      title: say(language, 'booking.do.note'),
      label: say(language, 'booking.note'),
      missing: say(language, 'refusal.booking-note-missing'),
      button: button(language, say(language, 'booking.do.note'), verbs.noteBooking, {
        booking: id,
      }),
    },
  ];
}

function finishPart({ id, may, places }: BookingView, language: Language): readonly object[] {
  if (!may.finish) return [];
  return [
    {
      title: say(language, 'booking.do.finish'),
      outcomeLabel: say(language, 'booking.outcome'),
      outcomes: outcomes.map((one) => ({
        title: say(language, `booking.outcome.${one}`),
        value: one,
      })),
      doneLabel: say(language, 'booking.done'),
      doneMissing: say(language, 'refusal.booking-done-missing'),
      placeLabel: say(language, 'booking.place'),
      placeMissing: say(language, 'refusal.booking-place-missing'),
      choose: say(language, 'support.choose'),
      places: places.map((place) => ({ title: place, value: place })),
      button: button(
        language,
        say(language, 'booking.do.finish'),
        verbs.finishBooking,
        { booking: id },
        'positive',
      ),
    },
  ];
}
