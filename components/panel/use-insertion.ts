import { useState } from 'preact/hooks';
import { copyText } from '@/components/shared/copy-text.ts';
import { type Problem, problemOf } from '@/components/shared/problem.ts';
import { type Insertion as InsertionOf, insertReply } from '@/lib/app/insert-reply.ts';
import type { HostServices } from '@/lib/app/services.ts';
import type { ReplyDraft } from '@/lib/domain/reply/reply-draft.ts';
import { replyFactsOf } from '@/lib/domain/reply/reply-facts.ts';
import type { MessageKey } from '@/lib/domain/shared/ids.ts';
import type { CaseRow } from '@/lib/ports/case-store.ts';
import { HostError } from '@/lib/ports/errors.ts';
import type { InsertOutcome, MailHost } from '@/lib/ports/mail-host.ts';
import type { ReplyWork } from './reply-work.ts';
import type { Reply } from './use-reply.ts';

export interface Insertion {
  readonly isBusy: boolean;
  readonly outcome: InsertOutcome | null;
  readonly problem: Problem | null;
  /** Into the reply window of the open mail. */
  readonly insert: () => Promise<InsertOutcome | null>;
  /** To the clipboard: for what is not for the customer, or where the window fails. */
  readonly copy: () => Promise<InsertOutcome | null>;
}

interface About {
  readonly row: CaseRow;
  readonly answering: MessageKey;
  readonly reply: Reply;
}

/** Getting a checked draft out of the panel, once at a time. */
export function useInsertion(services: HostServices, about: About): Insertion {
  const [isBusy, setIsBusy] = useState(false);
  const [outcome, setOutcome] = useState<InsertOutcome | null>(null);
  const [problem, setProblem] = useState<Problem | null>(null);

  const put = async (host: MailHost): Promise<InsertOutcome | null> => {
    const { row, answering, reply } = about;
    const { draft, work, values } = reply;
    if (!draft || !work || !reply.isChecked) return null;
    setIsBusy(true);
    setProblem(null);
    try {
      const { ignored } = work;
      const { promisedAnswerBy, customerBy } = replyFactsOf(work.template, values);
      const basedOn = ownTemplateOf(work);
      const insertion: InsertionOf = {
        ...{ row, draft, answering, ignored, promisedAnswerBy, customerBy },
        ...(basedOn ? { basedOn } : {}),
      };
      const inserted = await insertReply({ ...services, host }, insertion);
      // The button is blocked while something is open, so a refusal here is a race that the screen will show.
      if (!inserted.ok) return null;
      if (!inserted.recorded.ok)
        setProblem({ from: 'rules', code: inserted.recorded.refusal.code });
      reply.change({ insertedAfter: row.objection.events.length });
      setOutcome(inserted.outcome);
      return inserted.outcome;
    } catch (error) {
      setProblem(problemOf(error));
      return null;
    } finally {
      setIsBusy(false);
    }
  };
  return {
    isBusy,
    outcome,
    problem,
    insert: () => put(services.host),
    copy: () => put(clipboardOf(services.host)),
  };
}

/** The firm's own template behind the reply, by the name people know it by. */
function ownTemplateOf({ template, language }: ReplyWork): InsertionOf['basedOn'] {
  return template.id.startsWith('own:')
    ? { id: template.id, name: template.names[language] }
    : undefined;
}

/** The host with the clipboard in place of its reply window. */
function clipboardOf(host: MailHost): MailHost {
  return {
    capabilities: host.capabilities,
    currentMessage: () => host.currentMessage(),
    insertReply: toClipboard,
    onMessageChange: (listener) => host.onMessageChange(listener),
    onReplySent: (listener) => host.onReplySent(listener),
  };
}

async function toClipboard({ text }: ReplyDraft): Promise<InsertOutcome> {
  if (!(await copyText(text))) throw new HostError('insert-failed');
  return 'clipboard';
}
