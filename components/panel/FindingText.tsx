import { Badge } from '@/components/shared/Badge.tsx';
import { Citations } from '@/components/shared/Citations.tsx';
import { Disclosure } from '@/components/shared/Disclosure.tsx';
import { useWords } from '@/components/shared/ServicesContext.tsx';
import { severityKind } from '@/components/shared/severity-kind.ts';
import type { CaseLaw } from '@/lib/domain/law/citations.ts';
import type { Finding } from '@/lib/domain/reply/reply-draft.ts';
import { commonWords } from '@/lib/i18n/common.ts';
import { panelWords } from '@/lib/i18n/panel.ts';

interface Props {
  readonly finding: Finding;
  /** Only what holds for such a case is cited. */
  readonly about: CaseLaw;
  /** The user gave a reason to leave it as it is. */
  readonly isIgnored?: boolean;
}

/** What the check found: how grave, the words, why, and by which source. */
export function FindingText({ finding, about, isIgnored = false }: Props) {
  const words = useWords(panelWords).findings;
  const { severities } = useWords(commonWords);
  return (
    <>
      <p>
        <Badge kind={isIgnored ? 'plain' : severityKind[finding.severity]}>
          {severities[finding.severity]}
        </Badge>
      </p>
      <p>{finding.message}</p>
      {finding.quote !== '' && (
        <p class="finding__quote">
          <q>{finding.quote}</q>
        </p>
      )}
      <Disclosure summary={words.why}>
        <p>{finding.why}</p>
        <div class="muted small">
          <p>{words.source}:</p>
          <Citations source={finding.source} about={about} />
        </div>
      </Disclosure>
    </>
  );
}
