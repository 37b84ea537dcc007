import { useAnnounce } from '@/components/shared/Announcer.tsx';
import { Banner } from '@/components/shared/Banner.tsx';
import { Button } from '@/components/shared/Button.tsx';
import { ProblemBanner } from '@/components/shared/ProblemBanner.tsx';
import { useLanguage, useWords } from '@/components/shared/ServicesContext.tsx';
import { openErrors } from '@/lib/app/insert-reply.ts';
import { markSent } from '@/lib/app/mark-sent.ts';
import type { HostServices } from '@/lib/app/services.ts';
import { openedReply } from '@/lib/domain/objection/sendings.ts';
import type { Audience } from '@/lib/domain/reply/template.ts';
import type { MessageKey } from '@/lib/domain/shared/ids.ts';
import type { Language } from '@/lib/domain/shared/language.ts';
import { plural } from '@/lib/i18n/i18n.ts';
import type { PanelWords } from '@/lib/i18n/panel/en.ts';
import { panelWords } from '@/lib/i18n/panel.ts';
import type { CaseRow } from '@/lib/ports/case-store.ts';
import type { InsertOutcome } from '@/lib/ports/mail-host.ts';
import { useInsertion } from './use-insertion.ts';
import type { Recording } from './use-recording.ts';
import type { Reply } from './use-reply.ts';

interface Props {
  readonly services: HostServices;
  readonly row: CaseRow;
  readonly answering: MessageKey;
  readonly reply: Reply;
  readonly audience: Audience;
  readonly recording: Recording;
}

/** The way out of the panel: insert, or say why not; then, where the host cannot notice it, "I have sent it". */
export function InsertBar({ services, row, answering, reply, audience, recording }: Props) {
  const words = useWords(panelWords);
  const language = useLanguage();
  const announce = useAnnounce();
  const insertion = useInsertion(services, { row, answering, reply });
  const { capabilities } = services.host;
  const isForCustomer = audience === 'customer';
  const blockedBy = blockedReason(reply, words, language);
  // Once the text is out of here, sending it is the next thing, and that is done elsewhere.
  const isOut = insertion.outcome !== null || openedReply(row.objection) !== null;
  const foremost = isOut ? 'plain' : 'primary';

  const put = (way: () => Promise<InsertOutcome | null>) => async () => {
    const outcome = await way();
    if (outcome) announce(words.insert[outcome]);
  };
  const markAsSent = async () => {
    const isSaved = await recording.run(() => markSent(services, { row, messageKey: answering }));
    if (!isSaved) return;
    reply.drop();
    announce(words.insert.sentDone);
  };

  return (
    <div class="stack">
      {reply.work && (
        <>
          {!isForCustomer && (
            <Banner kind="warn">
              {audience === 'agency' ? words.reply.agency : words.reply.internal}
            </Banner>
          )}
          <div class="row insert">
            {capabilities.insertReply && isForCustomer && (
              <Button
                kind={foremost}
                blockedBy={blockedBy}
                busy={insertion.isBusy}
                onClick={put(insertion.insert)}
              >
                {words.insert.insert}
              </Button>
            )}
            <Button
              kind={capabilities.insertReply && isForCustomer ? 'plain' : foremost}
              blockedBy={blockedBy}
              busy={insertion.isBusy}
              onClick={put(insertion.copy)}
            >
              {words.insert.copy}
            </Button>
            <span class="muted small">{blockedBy ?? words.insert.neverSends}</span>
          </div>
        </>
      )}
      {insertion.problem && <ProblemBanner problem={insertion.problem} />}
      {insertion.outcome && !insertion.problem && reply.work && (
        <Banner kind="good">{words.insert[insertion.outcome]}</Banner>
      )}
      {openedReply(row.objection) && (
        <div class="row">
          {capabilities.noticesSending && <p class="muted">{words.insert.waitingForSending}</p>}
          <Button small busy={recording.isBusy} onClick={markAsSent}>
            {words.insert.sent}
          </Button>
        </div>
      )}
    </div>
  );
}

/** Why the draft cannot leave the panel yet, in words; null when it can. */
function blockedReason(reply: Reply, words: PanelWords, language: Language): string | null {
  const { draft, work, isChecked } = reply;
  if (!draft || !work) return words.insert.checking;
  if (draft.missing.length > 0) return plural(language, draft.missing.length, words.insert.missing);
  if (reply.invalidValues > 0) return plural(language, reply.invalidValues, words.insert.invalid);
  const open = openErrors(draft, work.ignored).length;
  if (open > 0) return plural(language, open, words.insert.errors);
  const points = reply.openPoints.length;
  if (points > 0) return plural(language, points, words.insert.points);
  return isChecked ? null : words.insert.checking;
}
