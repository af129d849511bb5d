export { languages, isLanguage, languageOf } from '../domain/language';
export type { Language } from '../domain/language';
