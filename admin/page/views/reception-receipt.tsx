import { MessageBar, MessageBarBody, MessageBarTitle } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { say } from '../../../bot/locale';
import type { ReceiptShape } from '../../tab/return-shapes';
import { usePage } from '../page-context';

/** The signed receipt: what came in, and what did not and why. */
export function Receipt({
  receipt: { number, ok, lines },
}: {
  readonly receipt: ReceiptShape;
}): ReactNode {
  const { language } = usePage();
  return (
    <MessageBar intent={ok === lines.length ? 'success' : 'warning'} layout="multiline">
      <MessageBarBody>
        <MessageBarTitle>{say(language, 'receive.receipt', { number })}</MessageBarTitle>{' '}
        {say(language, 'receive.count', { ok, all: lines.length })}
        <ul>
          {lines.map(({ heading, text }, index) => (
            <li key={index}>
              <strong>{heading}</strong> {text}
            </li>
          ))}
        </ul>
      </MessageBarBody>
    </MessageBar>
  );
}
