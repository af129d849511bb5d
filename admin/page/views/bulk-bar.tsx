import { Button } from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';
import { say } from '../../../bot/locale';
import { usePage } from '../page-context';
import { BulkDialog } from './bulk-dialog';

/** How many are chosen, and what can be done with them together. */
export function BulkBar({
  shown,
  picked,
  onPick,
  onDone,
}: {
  readonly shown: readonly string[];
  readonly picked: readonly string[];
  readonly onPick: (ids: readonly string[]) => void;
  readonly onDone: () => void;
}): ReactNode {
  const { language } = usePage();
  const [open, setOpen] = useState(false);
  return (
    <div className="acts">
      <Button
        size="small"
        onClick={() => {
          onPick([...new Set([...picked, ...shown])]);
        }}
      >
        {say(language, 'bulk.pick-all')}
      </Button>
      {picked.length > 0 && (
        <>
          <Button
            size="small"
            onClick={() => {
              onPick([]);
            }}
          >
            {say(language, 'bulk.pick-none')}
          </Button>
          <Button
            size="small"
            appearance="primary"
            onClick={() => {
              setOpen(true);
            }}
          >
            {say(language, 'bulk.open')}
          </Button>
        </>
      )}
      <span role="status">
        {picked.length > 0 && say(language, 'bulk.picked', { count: picked.length })}
      </span>
      {open && (
        <BulkDialog
          ids={picked}
          onClose={() => {
            setOpen(false);
            onDone();
          }}
        />
      )}
    </div>
  );
}
