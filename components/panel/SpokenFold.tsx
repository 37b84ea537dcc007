import { useCallback, useState } from 'preact/hooks';
import { Button } from '@/components/shared/Button.tsx';
import { Disclosure } from '@/components/shared/Disclosure.tsx';
import { useServices, useWords } from '@/components/shared/ServicesContext.tsx';
import { useStored } from '@/components/shared/use-stored.ts';
import { type SpokenCase, spokenCases } from '@/lib/app/spoken-cases.ts';
import type { EmailMessage } from '@/lib/domain/message/email-message.ts';
import { spokenWords } from '@/lib/i18n/spoken.ts';
import { SpokenForm } from './SpokenForm.tsx';
import { isEmpty, type Notes } from './spoken-notes.ts';

const none: readonly SpokenCase[] = [];

interface Props {
  readonly notes: Notes;
  readonly onChange: (notes: Notes) => void;
  readonly onNoted: (message: EmailMessage) => void;
  /** An open case of the list was chosen. */
  readonly onOpen: (message: EmailMessage) => void;
}

/** The way to objections that no mail leads to: note a new one, or go on with an open one. */
export function SpokenFold({ notes, onChange, onNoted, onOpen }: Props) {
  const words = useWords(spokenWords);
  // Notes that were read and not registered are what somebody comes back for.
  const [isBegun] = useState(() => !isEmpty(notes));
  return (
    <Disclosure
      lazy
      open={isBegun}
      summary={<span data-testid="spoken-line">{words.heading}</span>}
    >
      <div class="stack">
        <SpokenForm notes={notes} onChange={onChange} onNoted={onNoted} />
        <OpenCases onOpen={onOpen} />
      </div>
    </Disclosure>
  );
}

function OpenCases({ onOpen }: Pick<Props, 'onOpen'>) {
  const words = useWords(spokenWords);
  const services = useServices();
  const { store } = services;
  const read = useCallback(() => spokenCases({ store }).catch(() => none), [store]);
  const [cases] = useStored(read, none);
  if (cases.length === 0) return null;
  return (
    <div class="stack stack--tight">
      <h3>{words.open}</h3>
      {cases.map(({ objection, message }) => (
        <Button key={objection.id} kind="quiet" onClick={() => onOpen(message)}>
          {`${objection.classification.customer.name} · ${objection.caseNumber}`}
        </Button>
      ))}
    </div>
  );
}
