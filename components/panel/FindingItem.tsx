import { useState } from 'preact/hooks';
import { Button } from '@/components/shared/Button.tsx';
import { useWords } from '@/components/shared/ServicesContext.tsx';
import { mayBeIgnored } from '@/lib/app/insert-reply.ts';
import type { CaseLaw } from '@/lib/domain/law/citations.ts';
import type { Finding } from '@/lib/domain/reply/reply-draft.ts';
import { panelWords } from '@/lib/i18n/panel.ts';
import { replyWords } from '@/lib/i18n/reply.ts';
import { FindingText } from './FindingText.tsx';
import { IgnoreForm } from './IgnoreForm.tsx';

interface Props {
  readonly finding: Finding;
  /** Why it was left as it is; null when it was not. */
  readonly reason: string | null;
  readonly about: CaseLaw;
  readonly onIgnore: (reason: string | null) => void;
  readonly onShow: (finding: Finding) => void;
  readonly onFix: (finding: Finding) => void;
}

/** One finding: what, the words, why, and what can be done about it. */
export function FindingItem({ finding, reason, about, onIgnore, onShow, onFix }: Props) {
  const words = useWords(panelWords).findings;
  const { fixes } = useWords(replyWords);
  const [isIgnoring, setIsIgnoring] = useState(false);
  const isIgnored = reason !== null;
  return (
    <li class={`finding finding--${isIgnored ? 'ignored' : finding.severity}`}>
      <FindingText finding={finding} about={about} isIgnored={isIgnored} />
      {isIgnored ? (
        <p class="row small">
          {words.ignored} {reason}
          <Button kind="quiet" small onClick={() => onIgnore(null)}>
            {words.undo}
          </Button>
        </p>
      ) : (
        <div class="row">
          {finding.fix && (
            <Button small onClick={() => onFix(finding)}>
              {fixes[finding.fix.kind]}
            </Button>
          )}
          {finding.start >= 0 && (
            <Button kind="quiet" small onClick={() => onShow(finding)}>
              {words.show}
            </Button>
          )}
          {finding.severity === 'error' && mayBeIgnored(finding.rule) && (
            <Button
              kind="quiet"
              small
              expanded={isIgnoring}
              onClick={() => setIsIgnoring(!isIgnoring)}
            >
              {words.ignore}
            </Button>
          )}
        </div>
      )}
      {isIgnoring && !isIgnored && (
        <IgnoreForm
          onSave={(given) => {
            setIsIgnoring(false);
            onIgnore(given);
          }}
        />
      )}
    </li>
  );
}
