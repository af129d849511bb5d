import { Button, Field, Input, Select, Textarea } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import {
  supportCategories,
  type SelfHelp,
  type SupportCategory,
} from '../../../bot/domain/support/roster';
import { say } from '../../../bot/locale';
import { usePage } from '../page-context';

/** Something to try first, as the form has it: steps one a line. */
export interface AdviceEntry {
  readonly category: SupportCategory;
  readonly titleSv: string;
  readonly titleEn: string;
  readonly stepsSv: string;
  readonly stepsEn: string;
}

export const noAdvice: AdviceEntry = {
  ...{ category: 'computer', titleSv: '', titleEn: '', stepsSv: '', stepsEn: '' },
};

export function adviceFields({ category, title, steps }: SelfHelp): AdviceEntry {
  const [stepsSv, stepsEn] = [steps.sv.join('\n'), steps.en.join('\n')];
  return { category, titleSv: title.sv, titleEn: title.en, stepsSv, stepsEn };
}

export function adviceOf({ category, titleSv, titleEn, stepsSv, stepsEn }: AdviceEntry): SelfHelp {
  const lines = (text: string): readonly string[] =>
    text.split('\n').filter((line) => line.trim() !== '');
  const steps = { sv: lines(stepsSv), en: lines(stepsEn) };
  return { category, title: { sv: titleSv, en: titleEn }, steps };
}

const titles = [
  ['titleSv', 'set.help-title-sv'],
  ['titleEn', 'set.help-title-en'],
] as const;
const steps = [
  ['stepsSv', 'set.help-steps-sv'],
  ['stepsEn', 'set.help-steps-en'],
] as const;

/** What it is about, and what to do, in both languages. */
export function Advice({
  n,
  advice,
  onChange,
  onRemove,
}: {
  readonly n: number;
  readonly advice: AdviceEntry;
  readonly onChange: (advice: AdviceEntry) => void;
  readonly onRemove: () => void;
}): ReactNode {
  const { language } = usePage();
  const name = say(language, 'set.help', { n });
  const category = say(language, 'set.help-category');
  return (
    <fieldset className="advice">
      <legend>{name}</legend>
      <Field label={category}>
        <Select
          aria-label={`${category}: ${name}`}
          value={advice.category}
          onChange={(_, { value }) => {
            const chosen = supportCategories.find((one) => one === value);
            onChange({ ...advice, category: chosen ?? advice.category });
          }}
        >
          {supportCategories.map((one) => (
            <option key={one} value={one}>
              {say(language, `support.of.${one}`)}
            </option>
          ))}
        </Select>
      </Field>
      {titles.map(([field, key]) => (
        <Field key={field} label={say(language, key)}>
          <Input
            aria-label={`${say(language, key)}: ${name}`}
            value={advice[field]}
            onChange={(_, { value }) => {
              onChange({ ...advice, [field]: value });
            }}
          />
        </Field>
      ))}
      {steps.map(([field, key]) => (
        <Field key={field} label={say(language, key)}>
          <Textarea
            aria-label={`${say(language, key)}: ${name}`}
            rows={4}
            value={advice[field]}
            onChange={(_, { value }) => {
              onChange({ ...advice, [field]: value });
            }}
          />
        </Field>
      ))}
      <div>
        <Button onClick={onRemove} aria-label={`${say(language, 'page.remove')}: ${name}`}>
          {say(language, 'page.remove')}
        </Button>
      </div>
    </fieldset>
  );
}
