import type { Language } from '../../bot/domain/language';
import type { ReturnLine } from '../../bot/domain/returns/views';
import { say } from '../../bot/locale';
import { button } from '../buttons';
import type { Card } from '../card';
import { linesCard, type Line } from '../lines-card';
import { modelText } from './model-text';
import { verbs } from '../verbs';

/** What is on its way back, for IT. */
export function returnListCard(
  list: { readonly lines: readonly ReturnLine[]; readonly more: number; readonly demo: boolean },
  language: Language,
): Card {
  const title = say(language, 'back.list');
  return linesCard(
    { ...list, title, lines: list.lines.map((one) => lineOf(one, language)) },
    language,
  );
}

function lineOf({ id, number, device, who, handIn }: ReturnLine, language: Language): Line {
  const where =
    handIn === undefined
      ? undefined
      : say(language, `back.list-${handIn.how}`, { place: handIn.place });
  return {
    heading: [
      number,
      ...(device === undefined ? [] : [device.tag, modelText(device.model, language)]),
    ].join(' · '),
    detail: [who, where].filter((one) => one !== undefined).join(' · '),
    open: button(language, say(language, 'button.open'), verbs.showReturn, { return: id }),
  };
}
