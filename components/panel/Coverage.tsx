import { useState } from 'preact/hooks';
import { Badge } from '@/components/shared/Badge.tsx';
import { Button } from '@/components/shared/Button.tsx';
import { useLanguage, useWords } from '@/components/shared/ServicesContext.tsx';
import type { ReasonCode } from '@/lib/domain/detection/reason-code.ts';
import { reasonCodeInfo } from '@/lib/domain/law/reason-codes.ts';
import type { CheckContext } from '@/lib/domain/reply/check-context.ts';
import { coverageOf, type PointStatus, pointRule } from '@/lib/domain/reply/coverage.ts';
import type { ReplyDraft } from '@/lib/domain/reply/reply-draft.ts';
import { panelWords } from '@/lib/i18n/panel.ts';
import { replyWords } from '@/lib/i18n/reply.ts';
import { IgnoreForm } from './IgnoreForm.tsx';

interface Props {
  readonly draft: ReplyDraft;
  readonly context: CheckContext;
  /** Why a point stays as it is, by `pointRule`. */
  readonly ignored: Readonly<Record<string, string>>;
  readonly onIgnore: (ignored: Readonly<Record<string, string>>) => void;
  readonly onShow: (span: { start: number; end: number }) => void;
}

const kindOf: Record<PointStatus, 'good' | 'info' | 'warn'> = {
  decided: 'good',
  answered: 'good',
  asked: 'info',
  open: 'warn',
};

/** Each point the customer raised, and whether this letter deals with it. One that it does not keeps it here. */
export function Coverage({ draft, context, ignored, onIgnore, onShow }: Props) {
  const { findings } = useWords(panelWords);
  const words = useWords(replyWords).coverage;
  const language = useLanguage();
  const [explaining, setExplaining] = useState<ReasonCode | null>(null);
  const points = coverageOf(draft, context);
  if (points.length === 0) return null;
  return (
    <section class="stack stack--tight" aria-labelledby="coverage-title">
      <h4 id="coverage-title">{words.title}</h4>
      <ul class="coverage">
        {points.map(({ cause, status, start, end }) => {
          const reason = ignored[pointRule(cause)];
          const isOpen = status === 'open' && !reason;
          return (
            <li key={cause} class="stack stack--tight">
              <div class="row">
                <Badge kind={reason ? 'plain' : kindOf[status]}>{words[status]}</Badge>
                <span>{reasonCodeInfo[cause].labels[language]}</span>
                {start >= 0 && (
                  <Button kind="quiet" small onClick={() => onShow({ start, end })}>
                    {findings.show}
                  </Button>
                )}
                {isOpen && (
                  <Button
                    kind="quiet"
                    small
                    expanded={explaining === cause}
                    onClick={() => setExplaining(explaining === cause ? null : cause)}
                  >
                    {words.otherwise}
                  </Button>
                )}
              </div>
              {status === 'open' && reason && (
                <p class="row small">
                  {findings.ignored} {reason}
                  <Button
                    kind="quiet"
                    small
                    onClick={() => onIgnore({ ...ignored, [pointRule(cause)]: '' })}
                  >
                    {findings.undo}
                  </Button>
                </p>
              )}
              {isOpen && explaining === cause && (
                <IgnoreForm
                  onSave={(given) => {
                    setExplaining(null);
                    onIgnore({ ...ignored, [pointRule(cause)]: given });
                  }}
                />
              )}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
