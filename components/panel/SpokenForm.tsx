import { useRef, useState } from 'preact/hooks';
import { Button } from '@/components/shared/Button.tsx';
import { ChoiceField } from '@/components/shared/ChoiceField.tsx';
import { useServices, useWords } from '@/components/shared/ServicesContext.tsx';
import { TextField } from '@/components/shared/TextField.tsx';
import { notedMessage } from '@/lib/app/spoken-cases.ts';
import type { EmailMessage } from '@/lib/domain/message/email-message.ts';
import { spokenWays } from '@/lib/domain/message/spoken-message.ts';
import { spokenWords } from '@/lib/i18n/spoken.ts';
import { focusFirstWrong } from './focus-first-wrong.ts';
import type { Notes } from './spoken-notes.ts';

interface Props {
  readonly notes: Notes;
  readonly onChange: (notes: Notes) => void;
  readonly onNoted: (message: EmailMessage) => void;
}

/** What a customer said, to be read and registered like a mail. */
export function SpokenForm({ notes: typed, onChange, onNoted }: Props) {
  const words = useWords(spokenWords);
  const services = useServices();
  const { way, customerName, customerEmail, notes } = typed;
  const change = (part: Partial<Notes>) => onChange({ ...typed, ...part });
  const [isTried, setIsTried] = useState(false);
  const element = useRef<HTMLFormElement>(null);
  const missing = (value: string) => (isTried && value.trim() === '' ? words.required : null);

  const read = (event: Event) => {
    event.preventDefault();
    setIsTried(true);
    if (customerName.trim() === '' || notes.trim() === '') return focusFirstWrong(element);
    onNoted(notedMessage(services, typed));
  };

  return (
    <form ref={element} class="stack" onSubmit={read} noValidate aria-label={words.heading}>
      <p class="muted small">{words.text}</p>
      <ChoiceField
        label={words.way}
        value={way}
        options={spokenWays.map((value) => ({ value, label: words.ways[value] }))}
        onChange={(chosen) => change({ way: chosen })}
      />
      <TextField
        label={words.customer}
        value={customerName}
        error={missing(customerName)}
        required
        onChange={(name) => change({ customerName: name })}
      />
      <TextField
        label={words.email}
        kind="email"
        value={customerEmail}
        onChange={(email) => change({ customerEmail: email })}
      />
      <TextField
        label={words.notes}
        hint={words.notesHint}
        rows={5}
        value={notes}
        error={missing(notes)}
        required
        onChange={(said) => change({ notes: said })}
      />
      <div class="row">
        <Button kind="primary" type="submit">
          {words.read}
        </Button>
      </div>
    </form>
  );
}
