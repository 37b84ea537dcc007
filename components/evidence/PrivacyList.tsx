import { useLanguage, useWords } from '@/components/shared/ServicesContext.tsx';
import { useSettings } from '@/components/shared/use-settings.ts';
import { useStored } from '@/components/shared/use-stored.ts';
import { plural } from '@/lib/i18n/i18n.ts';
import { privacyWords } from '@/lib/i18n/privacy.ts';
import type { CaseStore } from '@/lib/ports/case-store.ts';

interface Counts {
  readonly cases: number;
  readonly entries: number;
}

/** What is stored where and for how long, with the counts of this device. */
export function PrivacyList() {
  const words = useWords(privacyWords);
  const language = useLanguage();
  const { settings } = useSettings();
  const [counts] = useStored<Counts | null>(readCounts, null);
  const { wordDays, closedMonths, isAutomatic } = settings.retention;
  const lasting = (period: string) => (isAutomatic ? period : words.byHand(period));
  const rows = [
    [words.cases, words.here, lasting(plural(language, closedMonths, words.afterMonths))],
    [words.texts, words.here, lasting(plural(language, wordDays, words.afterDays))],
    [words.setup, words.here, words.untilChanged],
    [words.mails, words.mailbox, words.notOurs],
    [words.copy, words.outlookMailbox, words.withMail],
    [words.team, words.server, words.teamTime],
  ] as const;
  return (
    <div class="stack">
      {counts && (
        <p>
          {plural(language, counts.cases, words.caseCount)} ·{' '}
          {plural(language, counts.entries, words.entryCount)}
        </p>
      )}
      <dl class="stack">
        {rows.map(([what, where, howLong]) => (
          <div key={what}>
            <dt>
              <strong>{what}</strong>
            </dt>
            <dd>
              <span class="muted">{words.where}:</span> {where}
            </dd>
            <dd>
              <span class="muted">{words.howLong}:</span> {howLong}
            </dd>
          </div>
        ))}
      </dl>
      <p>{words.promise}</p>
    </div>
  );
}

/** Counted by the lists and the ends of chains, so that a hundred thousand cases cost nothing. */
async function readCounts(store: CaseStore): Promise<Counts | null> {
  try {
    const [{ pages }, chains] = await Promise.all([store.linePages(0), store.chains()]);
    return {
      cases: pages.reduce((sum, { count }) => sum + count, 0),
      entries: chains.reduce((sum, { length }) => sum + length, 0),
    };
  } catch {
    // A store that cannot be read is told where something is asked of it.
    return null;
  }
}
