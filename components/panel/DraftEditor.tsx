import { useRef } from 'preact/hooks';
import { Button } from '@/components/shared/Button.tsx';
import { useWords } from '@/components/shared/ServicesContext.tsx';
import { TextField } from '@/components/shared/TextField.tsx';
import { applyFix } from '@/lib/domain/reply/apply-fix.ts';
import type { Finding, ReplyDraft } from '@/lib/domain/reply/reply-draft.ts';
import { panelWords } from '@/lib/i18n/panel.ts';
import { Findings } from './Findings.tsx';
import type { ReplyWork } from './reply-work.ts';
import type { Reply } from './use-reply.ts';

interface Props {
  readonly reply: Reply;
  readonly draft: ReplyDraft;
  readonly work: ReplyWork;
}

/** The letter itself, free to be changed, with what the check says of it below. */
export function DraftEditor({ reply, draft, work }: Props) {
  const words = useWords(panelWords).reply;
  const element = useRef<HTMLDivElement>(null);
  const { subject, text } = work.edited ?? draft;
  const edit = (change: Partial<{ subject: string; text: string }>) =>
    reply.change({ edited: { subject, text, ...change } });

  const show = ({ start, end }: Finding) => {
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
      <Findings
        findings={draft.findings}
        isChecked={reply.isChecked}
        ignored={work.ignored}
        onIgnore={(ignored) => reply.change({ ignored })}
        onShow={show}
        onFix={mend}
      />
    </div>
  );
}
