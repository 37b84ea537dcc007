import { loadJudgments } from '@/lib/app/learn.ts';
import type { Judgment } from '@/lib/domain/detection/learning/judgment.ts';
import { type OwnRecord, ownRecordOf } from '@/lib/domain/detection/learning/own-record.ts';
import type { CaseStore } from '@/lib/ports/case-store.ts';
import { useStored } from './use-stored.ts';

const none: readonly Judgment[] = [];

// A store that cannot be read is told by the scan, with words.
const read = (store: CaseStore) => loadJudgments(store).catch(() => none);

/** How the detector has done on the mails the user answered about, kept up to date with other windows. */
export function useLearning(): {
  readonly record: OwnRecord;
  readonly reload: () => Promise<void>;
} {
  const [judgments, , reload] = useStored(read, none);
  return { record: ownRecordOf(judgments), reload };
}
