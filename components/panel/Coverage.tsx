import { Badge } from '@/components/shared/Badge.tsx';
import { Button } from '@/components/shared/Button.tsx';
import { useLanguage, useWords } from '@/components/shared/ServicesContext.tsx';
import { reasonCodeInfo } from '@/lib/domain/law/reason-codes.ts';
import { contextFor } from '@/lib/domain/reply/context-for.ts';
import { coverageOf, type PointStatus } from '@/lib/domain/reply/coverage.ts';
import type { ReplyDraft } from '@/lib/domain/reply/reply-draft.ts';
import type { PlainDate } from '@/lib/domain/shared/plain-date.ts';
import type { Settings } from '@/lib/domain/shared/settings.ts';
import { panelWords } from '@/lib/i18n/panel.ts';
import { replyWords } from '@/lib/i18n/reply.ts';
import type { CaseRow } from '@/lib/ports/case-store.ts';

interface Props {
  readonly row: CaseRow;
  readonly draft: ReplyDraft;
  readonly settings: Settings;
  readonly today: PlainDate;
  readonly onShow: (span: { start: number; end: number }) => void;
}

const kindOf: Record<PointStatus, 'good' | 'info' | 'warn'> = {
  decided: 'good',
  answered: 'good',
  asked: 'info',
  open: 'warn',
};

/** Each point the customer raised, and whether this letter deals with it. */
export function Coverage({ row, draft, settings, today, onShow }: Props) {
  const { show } = useWords(panelWords).findings;
  const words = useWords(replyWords).coverage;
  const uiLanguage = useLanguage();
  const { template, language } = draft;
  const points = coverageOf(
    draft,
    contextFor({ ...row, settings, today, template, language, uiLanguage }),
  );
  if (points.length === 0) return null;
  return (
    <section class="stack stack--tight" aria-labelledby="coverage-title">
      <h4 id="coverage-title">{words.title}</h4>
      <ul class="coverage">
        {points.map(({ cause, status, start, end }) => (
          <li key={cause} class="row">
            <Badge kind={kindOf[status]}>{words[status]}</Badge>
            <span>{reasonCodeInfo[cause].labels[uiLanguage]}</span>
            {start >= 0 && (
              <Button kind="quiet" small onClick={() => onShow({ start, end })}>
                {show}
              </Button>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
