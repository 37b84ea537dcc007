import { useState } from 'preact/hooks';
import { Badge } from '@/components/shared/Badge.tsx';
import { Button } from '@/components/shared/Button.tsx';
import { Citations } from '@/components/shared/Citations.tsx';
import { Disclosure } from '@/components/shared/Disclosure.tsx';
import { useWords } from '@/components/shared/ServicesContext.tsx';
import type { Finding, Severity } from '@/lib/domain/reply/reply-draft.ts';
import type { Country } from '@/lib/domain/shared/country.ts';
import { commonWords } from '@/lib/i18n/common.ts';
import { panelWords } from '@/lib/i18n/panel.ts';
import { replyWords } from '@/lib/i18n/reply.ts';
import { IgnoreForm } from './IgnoreForm.tsx';

interface Props {
  readonly finding: Finding;
  /** Why it was left as it is; null when it was not. */
  readonly reason: string | null;
  /** Of the customer. */
  readonly country: Country;
  readonly onIgnore: (reason: string | null) => void;
  readonly onShow: (finding: Finding) => void;
  readonly onFix: (finding: Finding) => void;
}

const kindOf: Record<Severity, 'danger' | 'warn' | 'info'> = {
  error: 'danger',
  warn: 'warn',
  info: 'info',
};

/** A place-holder can never be right in a letter, so there is no reason to give. */
const neverKept: ReadonlySet<string> = new Set(['L018']);

/** One finding: what, the words, why, and what can be done about it. */
export function FindingItem({ finding, reason, country, onIgnore, onShow, onFix }: Props) {
  const words = useWords(panelWords).findings;
  const { fixes } = useWords(replyWords);
  const { severities } = useWords(commonWords);
  const [isIgnoring, setIsIgnoring] = useState(false);
  const isIgnored = reason !== null;
  return (
    <li class={`finding finding--${isIgnored ? 'ignored' : finding.severity}`}>
      <p>
        <Badge kind={isIgnored ? 'plain' : kindOf[finding.severity]}>
          {severities[finding.severity]}
        </Badge>{' '}
        {finding.message}
      </p>
      {finding.quote !== '' && (
        <p class="finding__quote">
          <q>{finding.quote}</q>
        </p>
      )}
      <Disclosure summary={words.why}>
        <p>{finding.why}</p>
        <div class="muted small">
          <p>{words.source}:</p>
          <Citations source={finding.source} country={country} />
        </div>
      </Disclosure>
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
          {finding.severity === 'error' && !neverKept.has(finding.rule) && (
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
