import { useEffect, useRef, useState } from 'preact/hooks';
import { useLanguage, useWords } from '@/components/shared/ServicesContext.tsx';
import { useCaseLaw } from '@/components/shared/use-case-law.ts';
import { checkOpenDraft } from '@/lib/app/check-open-draft.ts';
import type { HostServices } from '@/lib/app/services.ts';
import type { Finding } from '@/lib/domain/reply/reply-draft.ts';
import { plural } from '@/lib/i18n/i18n.ts';
import { openDraftWords } from '@/lib/i18n/open-draft.ts';
import type { CaseRow } from '@/lib/ports/case-store.ts';
import type { DraftMark } from '@/lib/ports/mail-host.ts';
import { FindingText } from './FindingText.tsx';

const gravity = { error: 0, warn: 1, info: 2 } as const;

/** What the check finds in the reply that the user writes in the host's own window, while it is being written. */
export function OpenDraftCard({ services, row }: { services: HostServices; row: CaseRow }) {
  const words = useWords(openDraftWords);
  const language = useLanguage();
  const [findings, setFindings] = useState<readonly Finding[] | null>(null);
  const about = useCaseLaw(row.objection.classification);
  const { host } = services;
  // A check that is overtaken by more words, or by the window closing, must not be shown over what came later.
  const newest = useRef(0);

  useEffect(
    () =>
      host.onDraft?.(async (draft) => {
        newest.current += 1;
        const own = newest.current;
        const found =
          draft && (await checkOpenDraft(services, { draft, row, uiLanguage: language }));
        if (newest.current === own) setFindings(found);
        return found && markOf(found);
      }),
    [services, host, row, language],
  );

  const markOf = (found: readonly Finding[]): DraftMark => {
    const errors = found.filter(({ severity }) => severity === 'error').map(({ rule }) => rule);
    const count = (severity: Finding['severity']) =>
      found.filter((each) => each.severity === severity).length;
    if (count('error') > 0)
      return { tone: 'late', label: plural(language, count('error'), words.errors), errors };
    if (count('warn') > 0)
      return { tone: 'possible', label: plural(language, count('warn'), words.warnings), errors };
    return { tone: 'done', label: words.fine, errors };
  };

  if (!findings) return null;
  return (
    <section class="card stack stack--tight" aria-labelledby="open-draft-title" aria-live="polite">
      <h3 id="open-draft-title">{words.heading}</h3>
      {findings.length === 0 && <p class="small findings__none">{words.none}</p>}
      <ul class="findings__list">
        {gravestFirst(findings).map((finding) => (
          <li
            key={`${finding.rule} ${finding.start} ${finding.quote}`}
            class={`finding finding--${finding.severity}`}
          >
            <FindingText finding={finding} about={about} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function gravestFirst(findings: readonly Finding[]): readonly Finding[] {
  return findings.toSorted((a, b) => gravity[a.severity] - gravity[b.severity]);
}
