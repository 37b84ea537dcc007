import { useLanguage, useWords } from '@/components/shared/ServicesContext.tsx';
import { lawNotices } from '@/lib/domain/law/law-notices.ts';
import type { CheckContext } from '@/lib/domain/reply/check-context.ts';
import { formatDate } from '@/lib/i18n/format.ts';
import { lawNoticeWords } from '@/lib/i18n/law-notices.ts';

/** How far the rules behind the findings reach: reviewed when, and which rate is missing or past its time. */
export function LawNotices({ context }: { context: CheckContext }) {
  const words = useWords(lawNoticeWords);
  const language = useLanguage();
  return (
    <ul class="muted small law-notices">
      {lawNotices(context.country, context).map(({ code, date }) => (
        <li key={code}>{words[code](date === null ? '' : formatDate(date, language))}</li>
      ))}
    </ul>
  );
}
