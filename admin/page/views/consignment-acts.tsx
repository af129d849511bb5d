import { Button, Field, Input, Textarea } from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';
import { say } from '../../../bot/locale';
import type { ConsignmentShape } from '../../tab/consignment-shapes';
import { usePage } from '../page-context';
import type { ActOn } from './consignment';
import { linesIn } from './places-settings';
import { ScanField } from './scan-field';

interface Props {
  readonly one: ConsignmentShape;
  readonly act: ActOn;
}

/** What can be done with it now, by how far it has come. */
export function ConsignmentActs({ one, act }: Props): ReactNode {
  switch (one.stage) {
    case 'open':
      return <Filling one={one} act={act} />;
    case 'closed':
      return <Leaving act={act} />;
    case 'handed-over':
    case 'cancelled':
      return null;
  }
}

function Filling({ one, act }: Props): ReactNode {
  const { language } = usePage();
  return (
    <>
      <ScanField
        onCode={(code) => act('/consignment/act', { act: 'add', devices: [code] })}
        label={say(language, 'con.scan')}
      />
      <div className="acts">
        {one.waiting > 0 && (
          <Button onClick={() => void act('/consignment/act', { act: 'fill' })}>
            {say(language, 'consignment.fill', { count: one.waiting })}
          </Button>
        )}
        {one.devices > 0 && (
          <Button
            appearance="primary"
            onClick={() => void act('/consignment/act', { act: 'close' })}
          >
            {say(language, 'consignment.close')}
          </Button>
        )}
        <Button onClick={() => void act('/consignment/act', { act: 'cancel' })}>
          {say(language, 'consignment.cancel')}
        </Button>
      </div>
    </>
  );
}

function Leaving({ act }: { readonly act: ActOn }): ReactNode {
  const { language } = usePage();
  const [carrier, setCarrier] = useState('');
  const [seal, setSeal] = useState('');
  const [left, setLeft] = useState('');
  return (
    <form
      className="form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void act('/consignment/act', {
          act: 'hand-over',
          ...{ carrier, seal, leftBehind: linesIn(left) },
        });
      }}
    >
      <h2>{say(language, 'con.hand-over')}</h2>
      <p>{say(language, 'consignment.hand-over-sure')}</p>
      <Field label={say(language, 'consignment.carrier-label')}>
        <Input
          value={carrier}
          maxLength={200}
          onChange={(_, { value }) => {
            setCarrier(value);
          }}
        />
      </Field>
      <Field label={say(language, 'consignment.seal-label')}>
        <Input
          value={seal}
          maxLength={100}
          onChange={(_, { value }) => {
            setSeal(value);
          }}
        />
      </Field>
      <Field
        label={say(language, 'consignment.left-label')}
        hint={say(language, 'consignment.left-hint')}
      >
        <Textarea
          value={left}
          onChange={(_, { value }) => {
            setLeft(value);
          }}
        />
      </Field>
      <div className="acts">
        <Button appearance="primary" type="submit">
          {say(language, 'consignment.hand-over-yes')}
        </Button>
        <Button onClick={() => void act('/consignment/act', { act: 'reopen' })}>
          {say(language, 'consignment.reopen')}
        </Button>
        <Button onClick={() => void act('/consignment/act', { act: 'cancel' })}>
          {say(language, 'consignment.cancel')}
        </Button>
      </div>
    </form>
  );
}
