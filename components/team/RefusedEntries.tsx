import { Banner } from '@/components/shared/Banner.tsx';
import { Button } from '@/components/shared/Button.tsx';
import { useWords } from '@/components/shared/ServicesContext.tsx';
import { teamWords } from '@/lib/i18n/team.ts';
import type { RefusedEntry } from '@/lib/ports/team-sync.ts';

interface Props {
  readonly entries: readonly RefusedEntry[];
  readonly onRetry: () => Promise<void>;
  readonly isBusy: boolean;
}

/** Entries that the server did not take, each reason once. */
export function RefusedEntries({ entries, onRetry, isBusy }: Props) {
  const words = useWords(teamWords);
  const reasons = new Set(entries.map(({ reason }) => words.reasons[reason] ?? words.otherReason));
  return (
    <Banner
      kind="warn"
      title={words.refused(entries.length)}
      actions={
        <Button small onClick={onRetry} busy={isBusy}>
          {words.retry}
        </Button>
      }
    >
      {[...reasons].join(' ')}
    </Banner>
  );
}
