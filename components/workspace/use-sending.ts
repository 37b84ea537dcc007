import { useEffect, useState } from 'preact/hooks';
import { useAnnounce } from '@/components/shared/Announcer.tsx';
import { type Problem, problemOf } from '@/components/shared/problem.ts';
import { useServices, useWords } from '@/components/shared/ServicesContext.tsx';
import { findCase } from '@/lib/app/find-case.ts';
import { markSent } from '@/lib/app/mark-sent.ts';
import { workspaceWords } from '@/lib/i18n/workspace.ts';
import type { MailboxView } from './mailbox-view.ts';

/** Records a reply on its case when it is marked as sent; returns what went wrong with the last one. */
export function useSending(mailbox: MailboxView): Problem | null {
  const services = useServices();
  const announce = useAnnounce();
  const words = useWords(workspaceWords);
  const [problem, setProblem] = useState<Problem | null>(null);
  useEffect(
    () =>
      mailbox.onSent(async (messageKey) => {
        announce(words.markedSent);
        try {
          const threadKey = mailbox.messages().find(({ key }) => key === messageKey)?.threadKey;
          const found = await findCase(services, { key: messageKey, threadKey: threadKey ?? null });
          const row = found?.row;
          if (!row || row.objection.state === 'DISMISSED') return;
          const recorded = await markSent(services, { row, messageKey });
          setProblem(recorded.ok ? null : { from: 'rules', code: recorded.refusal.code });
        } catch (error) {
          setProblem(problemOf(error));
        }
      }),
    [mailbox, services, announce, words],
  );
  return problem;
}
