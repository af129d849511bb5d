import { consignmentCard } from '../../../cards/refurbisher/consignment-card';
import { consignmentsCard } from '../../../cards/refurbisher/consignments-card';
import { differencesCard } from '../../../cards/refurbisher/differences-card';
import { keyFiguresCard } from '../../../cards/refurbisher/key-figures-card';
import { overdueCard } from '../../../cards/refurbisher/overdue-card';
import { reportCard } from '../../../cards/refurbisher/report-card';
import type { Language } from '../../domain/language';
import type { Note, RefurbisherReply } from '../../intents/refurbisher/reply';
import { say } from '../../locale';
import type { Drawings } from '../drawn';

export const refurbisherDrawings: Drawings<RefurbisherReply> = {
  consignments: ({ view, note, replaces }, language) => ({
    card: consignmentsCard(view, language, noteText(note, language)),
    ...shownIn(replaces),
  }),
  consignment: ({ view, entry, note, replaces }, language) => ({
    card: consignmentCard(view, language, entry, noteText(note, language)),
    ...shownIn(replaces),
  }),
  differences: ({ view, note, replaces }, language) => ({
    card: differencesCard(view, language, noteText(note, language)),
    ...shownIn(replaces),
  }),
  report: ({ view, note, replaces }, language) => ({
    card: reportCard(view, language, noteText(note, language)),
    ...shownIn(replaces),
  }),
  'wipe-overdue': ({ view }, language) => ({ card: overdueCard(view, language) }),
  'key-figures': ({ view }, language) => ({ card: keyFiguresCard(view, language) }),
};

function noteText(note: Note | undefined, language: Language): string {
  return note === undefined ? '' : say(language, note.key, note.facts);
}

function shownIn(replaces: boolean | undefined): { readonly replaces?: boolean } {
  return replaces === undefined ? {} : { replaces };
}
