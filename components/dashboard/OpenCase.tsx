import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { Button } from '@/components/shared/Button.tsx';
import { ProblemBanner } from '@/components/shared/ProblemBanner.tsx';
import { type Problem, problemOf } from '@/components/shared/problem.ts';
import { useServices, useWords } from '@/components/shared/ServicesContext.tsx';
import type { CaseSheet } from '@/lib/domain/report/case-sheet.ts';
import { type MessageKey, ObjectionId } from '@/lib/domain/shared/ids.ts';
import type { PlainDate } from '@/lib/domain/shared/plain-date.ts';
import type { Settings } from '@/lib/domain/shared/settings.ts';
import { commonWords } from '@/lib/i18n/common.ts';
import { dashboardWords } from '@/lib/i18n/dashboard.ts';
import type { CaseRow } from '@/lib/ports/case-store.ts';
import type { CaseView } from './CaseView.tsx';

interface Props {
  readonly id: string;
  /** A new sheet means that something was written. */
  readonly sheet: CaseSheet;
  readonly settings: Settings;
  readonly today: PlainDate;
  readonly mailLink: (key: MessageKey) => string | null;
  readonly closeLink: string;
}

type Found =
  | { readonly kind: 'loading' | 'gone' | 'failed' }
  | { readonly kind: 'found'; readonly row: CaseRow; readonly View: typeof CaseView };

/** What only an open case needs: replies, their check, the model of the detector. The list does not wait for it. */
export const loadCaseView = () => import('./CaseView.tsx');

/** The case of the address beside the list, read from the store: the list itself does not hold it. */
export function OpenCase({ id, sheet, settings, today, mailLink, closeLink }: Props) {
  const words = useWords(dashboardWords);
  const common = useWords(commonWords);
  const { store } = useServices();
  const [found, setFound] = useState<Found>({ kind: 'loading' });
  const [problem, setProblem] = useState<Problem | null>(null);
  const latest = useRef(0);
  const read = useCallback(async () => {
    latest.current += 1;
    const turn = latest.current;
    try {
      const objectionId = ObjectionId.safeParse(id).data;
      const [row, { CaseView: View }] = await Promise.all([
        objectionId === undefined ? null : store.row(objectionId),
        loadCaseView(),
      ]);
      // A later reading may be quicker: what it found must not be overwritten by older facts.
      if (turn !== latest.current) return;
      setFound(row && !row.objection.isErased ? { kind: 'found', row, View } : { kind: 'gone' });
      setProblem(null);
    } catch (error) {
      if (turn !== latest.current) return;
      // A case that was read stays, with what somebody is typing in it.
      setFound((before) => (before.kind === 'found' ? before : { kind: 'failed' }));
      setProblem(problemOf(error));
    }
  }, [store, id]);
  useEffect(() => {
    read();
  }, [read, sheet]);
  const label =
    found.kind === 'found' ? words.caseOf(found.row.objection.caseNumber) : words.closeCase;
  return (
    <section class="cases__open card" aria-label={label}>
      <div class="row row--apart">
        <span />
        <a href={closeLink}>{words.closeCase}</a>
      </div>
      {found.kind === 'loading' && <p class="muted">{common.loading}</p>}
      {found.kind === 'gone' && <p role="status">{words.gone}</p>}
      {problem && (
        <ProblemBanner problem={problem} actions={<Button onClick={read}>{common.retry}</Button>} />
      )}
      {found.kind === 'found' && (
        <found.View
          row={found.row}
          settings={settings}
          today={today}
          mailLink={mailLink}
          onWritten={read}
        />
      )}
    </section>
  );
}
