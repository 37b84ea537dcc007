import { useEffect } from 'preact/hooks';
import { useAnnounce } from '@/components/shared/Announcer.tsx';
import { useLanguage, useWords } from '@/components/shared/ServicesContext.tsx';
import type { CaseLaw } from '@/lib/domain/law/citations.ts';
import type { Finding, Severity } from '@/lib/domain/reply/reply-draft.ts';
import { formatList } from '@/lib/domain/shared/format-list.ts';
import { plural } from '@/lib/i18n/i18n.ts';
import { panelWords } from '@/lib/i18n/panel.ts';
import { FindingItem } from './FindingItem.tsx';
import type { ReplyWork } from './reply-work.ts';

interface Props {
  readonly findings: readonly Finding[];
  readonly isChecked: boolean;
  /** Nothing is left to fill in: only then is "nothing to change" true. */
  readonly isComplete: boolean;
  readonly ignored: ReplyWork['ignored'];
  readonly about: CaseLaw;
  readonly onIgnore: (ignored: ReplyWork['ignored']) => void;
  readonly onShow: (finding: Finding) => void;
  readonly onFix: (finding: Finding) => void;
}

const severities: readonly Severity[] = ['error', 'warn', 'info'];

/** What the check found, gravest first. */
export function Findings({
  findings,
  isChecked,
  isComplete,
  ignored,
  about,
  onIgnore,
  onShow,
  onFix,
}: Props) {
  const words = useWords(panelWords).findings;
  const language = useLanguage();
  const announce = useAnnounce();
  const groups = severities
    .map((severity) => ({
      severity,
      found: findings.filter((finding) => finding.severity === severity),
    }))
    .filter(({ found }) => found.length > 0);
  const counts = groups.map(({ severity, found }) =>
    plural(language, found.length, words.counts[severity]),
  );
  const none = isComplete ? words.none : words.gaps;
  const summary = counts.length > 0 ? formatList(counts, language) : none;

  useEffect(() => announce(summary), [summary, announce]);

  return (
    <section class="stack stack--tight findings" aria-labelledby="findings-title">
      <div class="row row--apart">
        <h4 id="findings-title">{words.heading}</h4>
        <span class="muted small">{isChecked ? '' : words.checking}</span>
      </div>
      <p class={counts.length > 0 || !isComplete ? 'small' : 'small findings__none'}>{summary}</p>
      {groups.map(({ severity, found }) => (
        <ul key={severity} class="findings__list">
          {found.map((finding) => (
            <FindingItem
              key={`${finding.rule} ${finding.start} ${finding.quote}`}
              finding={finding}
              reason={ignored[finding.rule] ?? null}
              about={about}
              onIgnore={(reason) => onIgnore(withReason(ignored, finding.rule, reason))}
              onShow={onShow}
              onFix={onFix}
            />
          ))}
        </ul>
      ))}
    </section>
  );
}

function withReason(
  ignored: ReplyWork['ignored'],
  rule: string,
  reason: string | null,
): ReplyWork['ignored'] {
  const { [rule]: _, ...others } = ignored;
  return reason === null ? others : { ...others, [rule]: reason };
}
