import { Button } from '@/components/shared/Button.tsx';
import { useWords } from '@/components/shared/ServicesContext.tsx';
import type { EmailMessage } from '@/lib/domain/message/email-message.ts';
import type { NewEvent } from '@/lib/domain/objection/event.ts';
import type { Objection } from '@/lib/domain/objection/objection.ts';
import { isOpen } from '@/lib/domain/objection/state-groups.ts';
import { panelWords } from '@/lib/i18n/panel.ts';
import type { Effect } from './actions-of.ts';
import type { Recording } from './use-recording.ts';

interface Props {
  readonly message: EmailMessage;
  readonly objection: Objection;
  readonly recording: Recording;
}

const effects: readonly Effect[] = ['answers', 'accepts', 'new-facts', 'maintains', 'nudge'];

/** A later mail of the customer in a registered case: only a person can say what it does. */
export function NewMailCard({ message, objection, recording }: Props) {
  const words = useWords(panelWords);
  const objectionId = objection.id;
  const messageKey = message.key;
  const record = (event: NewEvent) => () => {
    recording.record([event]);
  };
  return (
    <section class="card card--marked" aria-labelledby="new-mail-title">
      <div class="stack stack--tight">
        <h3 id="new-mail-title">{words.steps.newMail}</h3>
        <p class="muted">{words.steps.newMailText}</p>
      </div>
      <div class="row">
        {isOpen(objection.state) ? (
          effects.map((effect) => (
            <Button
              key={effect}
              small
              busy={recording.isBusy}
              onClick={record({
                type: 'customerReplied',
                objectionId,
                data: { effect, messageKey },
              })}
            >
              {words.actions[effect].label}
            </Button>
          ))
        ) : (
          <Button
            small
            busy={recording.isBusy}
            onClick={record({
              type: 'reopened',
              objectionId,
              data: { reason: message.subject, messageKey },
            })}
          >
            {words.actions.reopen.label}
          </Button>
        )}
      </div>
    </section>
  );
}
