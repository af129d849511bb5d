import { attentionCard } from '../../../cards/returns/attention-card';
import { digestCard } from '../../../cards/returns/digest-card';
import { keepingCard } from '../../../cards/returns/keeping-card';
import { keepingChoiceCard } from '../../../cards/returns/keeping-choice-card';
import { keepingFormCard } from '../../../cards/returns/keeping-form-card';
import { leaverCard } from '../../../cards/returns/leaver-card';
import { lossCard } from '../../../cards/returns/loss-card';
import { lossFormCard } from '../../../cards/returns/loss-form-card';
import { receptionCard } from '../../../cards/returns/reception-card';
import { receptionFormCard } from '../../../cards/returns/reception-form-card';
import { returnCard } from '../../../cards/returns/return-card';
import { returnFormCard } from '../../../cards/returns/return-form-card';
import { returnListCard } from '../../../cards/returns/return-list-card';
import type { Language } from '../../domain/language';
import type { Note, ReturnsReply } from '../../intents/returns/reply';
import { say } from '../../locale';
import type { Drawings } from '../drawn';

export const returnsDrawings: Drawings<ReturnsReply> = {
  'return-form': ({ form, replaces }, language) => ({
    card: returnFormCard(form, language),
    replaces: replaces ?? Object.keys(form.problems).length > 0,
  }),
  'return-case': ({ view, note, replaces }, language) => ({
    card: returnCard(view, language, noteText(note, language)),
    about: view.id,
    ...shownIn(replaces),
  }),
  'return-list': (reply, language) => ({ card: returnListCard(reply, language) }),
  'reception-form': ({ form }, language) => ({ card: receptionFormCard(form, language) }),
  reception: ({ view, replaces }, language) => ({
    card: receptionCard(view, language),
    ...shownIn(replaces),
  }),
  'due-digest': ({ view, note, replaces }, language) => ({
    card: digestCard(view, language, noteText(note, language)),
    ...shownIn(replaces),
  }),
  attention: ({ view, note }, language) => ({
    card: attentionCard(view, language, noteText(note, language)),
  }),
  'keeping-form': ({ form }, language) => ({
    card: keepingFormCard(form, language),
    replaces: Object.keys(form.problems).length > 0,
  }),
  'keeping-choice': ({ devices }, language) => ({ card: keepingChoiceCard(devices, language) }),
  keeping: ({ view, note, replaces }, language) => ({
    card: keepingCard(view, language, noteText(note, language)),
    about: view.id,
    ...shownIn(replaces),
  }),
  'loss-form': ({ form }, language) => ({
    card: lossFormCard(form, language),
    replaces: Object.keys(form.problems).length > 0,
  }),
  loss: ({ view, note, replaces }, language) => ({
    card: lossCard(view, language, noteText(note, language)),
    about: view.id,
    ...shownIn(replaces),
  }),
  leaver: ({ view }, language) => ({ card: leaverCard(view, language) }),
};

function noteText(note: Note | undefined, language: Language): string {
  return note === undefined ? '' : say(language, note.key, note.facts);
}

function shownIn(replaces: boolean | undefined): { readonly replaces?: boolean } {
  return replaces === undefined ? {} : { replaces };
}
