import { useRef, useState } from 'preact/hooks';
import { Button } from '@/components/shared/Button.tsx';
import { ChoiceField } from '@/components/shared/ChoiceField.tsx';
import { useServices, useWords } from '@/components/shared/ServicesContext.tsx';
import { TextField } from '@/components/shared/TextField.tsx';
import { notedMessage } from '@/lib/app/spoken-cases.ts';
import type { EmailMessage } from '@/lib/domain/message/email-message.ts';
import { type SpokenWay, spokenWays } from '@/lib/domain/message/spoken-message.ts';
import { spokenWords } from '@/lib/i18n/spoken.ts';
import { focusFirstWrong } from './focus-first-wrong.ts';

interface Props {
  readonly onNoted: (message: EmailMessage) => void;
}

/** What a customer said, to be read and registered like a mail. */
export function SpokenForm({ onNoted }: Props) {
  const words = useWords(spokenWords);
  const services = useServices();
  const [way, setWay] = useState<SpokenWay>('phone');
  const [customerName, setName] = useState('');
  const [customerEmail, setEmail] = useState('');
  const [notes, setNotes] = useState('');
  const [isTried, setIsTried] = useState(false);
  const element = useRef<HTMLFormElement>(null);
  const missing = (value: string) => (isTried && value.trim() === '' ? words.required : null);

  const read = (event: Event) => {
    event.preventDefault();
    setIsTried(true);
    if (customerName.trim() === '' || notes.trim() === '') return focusFirstWrong(element);
    onNoted(notedMessage(services, { way, customerName, customerEmail, notes }));
  };

  return (
    <form ref={element} class="stack" onSubmit={read} noValidate aria-label={words.heading}>
      <p class="muted small">{words.text}</p>
      <ChoiceField
        label={words.way}
        value={way}
        options={spokenWays.map((value) => ({ value, label: words.ways[value] }))}
        onChange={setWay}
      />
      <TextField
        label={words.customer}
        value={customerName}
        error={missing(customerName)}
        required
        onChange={setName}
      />
      <TextField label={words.email} kind="email" value={customerEmail} onChange={setEmail} />
      <TextField
        label={words.notes}
        hint={words.notesHint}
        rows={5}
        value={notes}
        error={missing(notes)}
        required
        onChange={setNotes}
      />
      <div class="row">
        <Button kind="primary" type="submit">
          {words.read}
        </Button>
      </div>
    </form>
  );
}
