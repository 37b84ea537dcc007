import { useRef } from 'preact/hooks';
import { Button } from '@/components/shared/Button.tsx';
import { useLanguage, useWords } from '@/components/shared/ServicesContext.tsx';
import { TextField } from '@/components/shared/TextField.tsx';
import { applyFix } from '@/lib/domain/reply/apply-fix.ts';
import { contextFor } from '@/lib/domain/reply/context-for.ts';
import { answersPoints } from '@/lib/domain/reply/coverage.ts';
import type { Finding, ReplyDraft } from '@/lib/domain/reply/reply-draft.ts';
import type { PlainDate } from '@/lib/domain/shared/plain-date.ts';
import type { Settings } from '@/lib/domain/shared/settings.ts';
import { panelWords } from '@/lib/i18n/panel.ts';
import type { CaseRow } from '@/lib/ports/case-store.ts';
import { Coverage } from './Coverage.tsx';
import { Findings } from './Findings.tsx';
import { LawNotices } from './LawNotices.tsx';
import { findingsBesideGaps, type ReplyWork } from './reply-work.ts';
import type { Reply } from './use-reply.ts';

interface Props {
  readonly reply: Reply;
  readonly draft: ReplyDraft;
  readonly work: ReplyWork;
  readonly row: CaseRow;
  readonly settings: Settings;
  readonly today: PlainDate;
}

/** The letter itself, free to be changed, with what the check says of it below. */
export function DraftEditor({ reply, draft, work, row, settings, today }: Props) {
  const words = useWords(panelWords).reply;
  const uiLanguage = useLanguage();
  const element = useRef<HTMLDivElement>(null);
  const { subject, text } = work.edited ?? draft;
  const edit = (change: Partial<{ subject: string; text: string }>) =>
    reply.change({ edited: { subject, text, ...change } });

  const { template, language } = draft;
  const context = contextFor({ ...row, settings, today, template, language, uiLanguage });

  const show = ({ start, end }: { start: number; end: number }) => {
    const area = element.current?.querySelector('textarea');
    area?.focus();
    area?.setSelectionRange(start, end);
  };
  const mend = ({ fix }: Finding) => {
    if (fix) edit({ text: applyFix(draft.text, fix) });
  };

  return (
    <div class="stack" ref={element}>
      <div class="stack" lang={work.language}>
        <TextField
          label={words.subject}
          value={subject}
          onChange={(value) => edit({ subject: value })}
        />
        <TextField
          label={words.text}
          wide
          rows={12}
          value={text}
          onChange={(value) => edit({ text: value })}
        />
      </div>
      {work.edited && (
        <p class="row row--apart muted small">
          {words.edited}
          <Button kind="quiet" small onClick={() => reply.change({ edited: null })}>
            {words.startOver}
          </Button>
        </p>
      )}
      {answersPoints(context) && (
        <Coverage
          draft={draft}
          context={context}
          ignored={work.ignored}
          onIgnore={(ignored) => reply.change({ ignored })}
          onShow={show}
        />
      )}
      <Findings
        findings={findingsBesideGaps(draft, work.edited)}
        isComplete={draft.missing.length === 0}
        isChecked={reply.isChecked}
        ignored={work.ignored}
        about={context}
        onIgnore={(ignored) => reply.change({ ignored })}
        onShow={show}
        onFix={mend}
      />
      <LawNotices context={context} />
    </div>
  );
}
