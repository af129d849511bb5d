import type { Language } from '../../bot/domain/language';
import { say, type Key } from '../../bot/locale';
import { shownIf } from '../card';

/** A choice as an input shows it. */
export interface Choice {
  readonly title: string;
  readonly value: string;
}

/** An input as the returns' templates draw it. */
export interface Field {
  readonly choice: readonly object[];
  readonly text: readonly object[];
  readonly wrong: readonly { readonly text: string }[];
}

/** What every input has: its name, what it says, what it holds, and what is wrong with it. */
export interface Asked {
  readonly id: string;
  readonly label: string;
  readonly value?: string;
  readonly required?: boolean;
  readonly hint?: string;
  /** Characters that a text may have; 500 where nothing is said. */
  readonly most?: number;
  /** What the client says when it refuses the field by itself. */
  readonly error: string;
  /** What was wrong when it was sent; empty where nothing was. */
  readonly wrong?: string;
}

/** Choose one; expanded shows all choices at once. */
export function choiceField(
  asked: Asked,
  choices: readonly Choice[],
  style: 'expanded' | 'compact' = 'compact',
): Field {
  return {
    choice: [{ ...base(asked), style, choices }],
    text: [],
    wrong: shownIf(asked.wrong ?? ''),
  };
}

/** Write something. */
export function textField(asked: Asked, multiline = false): Field {
  return { choice: [], text: [{ ...base(asked), multiline }], wrong: shownIf(asked.wrong ?? '') };
}

function base({
  id,
  label,
  value = '',
  required = false,
  hint = '',
  most = 500,
  error,
  wrong = '',
}: Asked): object {
  // Nothing but spaces would hide the hint.
  const kept = value.trim() === '' ? '' : value;
  return { id, label, value: kept, required, hint, most, error: wrong === '' ? error : wrong };
}

/** Choices from a list of names, each with its sentence in the catalogue. */
export function namedChoices<N extends string>(
  language: Language,
  names: readonly N[],
  key: (name: N) => Key,
): readonly Choice[] {
  return names.map((value) => ({ value, title: say(language, key(value)) }));
}
