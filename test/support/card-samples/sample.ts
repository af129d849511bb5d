import type { Language } from '../../../bot/domain/language';
import type { Card } from '../../../cards/card';

/** A card with its data filled in, drawn in a language. */
export type Sample = readonly [name: string, draw: (language: Language) => Card];
