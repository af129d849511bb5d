import { Button, Field, Input, Select } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { grades, type Grade } from '../../../bot/domain/returns/return-case';
import { say } from '../../../bot/locale';
import type { ReceivedShape, ScannedLineShape } from '../../tab/return-shapes';
import { usePage } from '../page-context';

/** What has been said so far of one of the things. */
export type Judged = Partial<Omit<ReceivedShape, 'typed'>>;

interface Props {
  readonly line: ScannedLineShape;
  readonly judged: Judged;
  /** Somebody has tried to send it: what is missing is said. */
  readonly tried: boolean;
  readonly onJudged: (judged: Judged) => void;
  readonly onDrop: () => void;
}

/** One of the things: what it is, how it is, and a way off the list. */
export function ScannedLine({ line, judged, tried, onJudged, onDrop }: Props): ReactNode {
  const { language } = usePage();
  const { typed, heading, text, can, unknown } = line;
  return (
    <li>
      <strong>{heading}</strong>
      <p>{text}</p>
      {can && (
        <div className="form">
          <Choice<Grade>
            label={say(language, 'receive.grade', { typed })}
            value={judged.grade}
            choices={grades.map((one) => [one, say(language, `grade.${one}`)])}
            missing={tried ? say(language, 'back.grade-missing') : undefined}
            onChoose={(grade) => {
              onJudged({ ...judged, grade });
            }}
          />
          {unknown && <Unknown {...{ typed, judged, tried, onJudged }} />}
        </div>
      )}
      <Button size="small" aria-label={`${say(language, 'ret.drop')}: ${typed}`} onClick={onDrop}>
        {say(language, 'ret.drop')}
      </Button>
    </li>
  );
}

/** What has to be said of a thing that nobody has registered. */
function Unknown({
  typed,
  judged,
  tried,
  onJudged,
}: Pick<Props, 'judged' | 'tried' | 'onJudged'> & { readonly typed: string }): ReactNode {
  const { language } = usePage();
  return (
    <>
      <Choice<'computer' | 'phone'>
        label={say(language, 'receive.kind', { typed })}
        value={judged.kind}
        choices={[
          ['computer', say(language, 'give.kind-computer')],
          ['phone', say(language, 'give.kind-phone')],
        ]}
        missing={tried ? say(language, 'receive.kind-missing') : undefined}
        onChoose={(kind) => {
          onJudged({ ...judged, kind });
        }}
      />
      <Field label={say(language, 'receive.model', { typed })}>
        <Input
          value={judged.model ?? ''}
          onChange={(_, { value }) => {
            onJudged({ ...judged, model: value });
          }}
        />
      </Field>
    </>
  );
}

function Choice<T extends string>({
  label,
  value,
  choices,
  missing,
  onChoose,
}: {
  readonly label: string;
  readonly value: T | undefined;
  readonly choices: readonly (readonly [T, string])[];
  readonly missing: string | undefined;
  readonly onChoose: (value: T) => void;
}): ReactNode {
  const { language } = usePage();
  const problem = value === undefined ? missing : undefined;
  return (
    <Field label={label} required {...(problem !== undefined && { validationMessage: problem })}>
      <Select
        value={value ?? ''}
        onChange={(_, { value: chosen }) => {
          const found = choices.find(([one]) => one === chosen);
          if (found !== undefined) onChoose(found[0]);
        }}
      >
        <option value="" disabled>
          {say(language, 'form.choose')}
        </option>
        {choices.map(([one, name]) => (
          <option key={one} value={one}>
            {name}
          </option>
        ))}
      </Select>
    </Field>
  );
}
