import { Button } from '@/components/shared/Button.tsx';
import { useWords } from '@/components/shared/ServicesContext.tsx';
import type { EmailMessage } from '@/lib/domain/message/email-message.ts';
import type { NewEvent } from '@/lib/domain/objection/event.ts';
import type { Objection } from '@/lib/domain/objection/objection.ts';
import { isOpen } from '@/lib/domain/objection/state-groups.ts';
import { domainOf } from '@/lib/domain/shared/address.ts';
import type { Settings } from '@/lib/domain/shared/settings.ts';
import { panelWords } from '@/lib/i18n/panel.ts';
import type { Effect } from './actions-of.ts';
import type { Recording } from './use-recording.ts';

interface Props {
  readonly message: EmailMessage;
  readonly objection: Objection;
  readonly recording: Recording;
}

const effects: readonly Effect[] = ['answers', 'accepts', 'new-facts', 'maintains', 'nudge'];

/** True when the open mail is the customer's and the case does not know it yet. Automatic mail says nothing. */
export function isNewInCase(
  { key, from, isAutomatic }: EmailMessage,
  { messageKeys }: Objection,
  settings: Settings,
): boolean {
  const isOwn =
    from !== null &&
    (from.email === settings.owner.email ||
      (settings.seller.domain !== '' && domainOf(from.email) === settings.seller.domain));
  // A colleague's registration came without its mail's key: the mail that led here is that mail.
  const isFirst = messageKeys.length === 0;
  return !isFirst && !messageKeys.includes(key) && !isAutomatic && !isOwn;
}

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
