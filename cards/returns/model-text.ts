import type { Language } from '../../bot/domain/language';
import { unknownModel } from '../../bot/domain/returns/reception';
import { say } from '../../bot/locale';
import { nameKept } from '../product-name';

/** A model in the reader's language, also where nobody could read it. */
export function modelText(model: string, language: Language): string {
  return model === unknownModel ? say(language, 'back.unknown-model') : nameKept(model, language);
}
