import { useEffect, useMemo, useState } from 'preact/hooks';
import { useAnnounce } from '@/components/shared/Announcer.tsx';
import { Banner } from '@/components/shared/Banner.tsx';
import { Button } from '@/components/shared/Button.tsx';
import { ProblemBanner } from '@/components/shared/ProblemBanner.tsx';
import { type Problem, problemOf } from '@/components/shared/problem.ts';
import { useLanguage, useServices, useWords } from '@/components/shared/ServicesContext.tsx';
import { findDuplicate, joinDuplicates } from '@/lib/app/join-duplicates.ts';
import { type Clash, clashesOf } from '@/lib/domain/objection/clashes.ts';
import { formatDate } from '@/lib/i18n/format.ts';
import { teamWords } from '@/lib/i18n/team.ts';
import type { CaseRow } from '@/lib/ports/case-store.ts';

/** What working as a team did to a case: edits at the same time, and a second registration of the same objection. */
export function CaseTeamNotices({ row }: { readonly row: CaseRow }) {
  const words = useWords(teamWords);
  const language = useLanguage();
  const clashes = useMemo(() => clashesOf(row.objection), [row]);
  const textOf = (clash: Clash): string => {
    switch (clash.kind) {
      case 'deadline':
        return words.clashDeadline(formatDate(clash.dueOn, language));
      case 'owner':
        return words.clashOwner;
      case 'facts':
        return words.clashFacts;
      case 'closed':
        return words.clashClosed;
      default:
        return clash satisfies never;
    }
  };
  return (
    <>
      {clashes.map((clash) => (
        <Banner key={JSON.stringify(clash)} kind="warn">
          {textOf(clash)}
        </Banner>
      ))}
      <Duplicate row={row} />
    </>
  );
}

function Duplicate({ row }: { readonly row: CaseRow }) {
  const words = useWords(teamWords);
  const services = useServices();
  const announce = useAnnounce();
  const [earlier, setEarlier] = useState<CaseRow | null>(null);
  const [isBusy, setIsBusy] = useState(false);
  const [problem, setProblem] = useState<Problem | null>(null);
  useEffect(() => {
    let isOver = false;
    const tell = (found: CaseRow | null) => {
      if (!isOver) setEarlier(found);
    };
    // A store that cannot be read is told by the page itself.
    findDuplicate(services, row.objection).then(tell, () => tell(null));
    return () => {
      isOver = true;
    };
  }, [services, row]);
  if (!earlier) return null;
  const join = async () => {
    setIsBusy(true);
    try {
      const joined = await joinDuplicates(services, { later: row, earlier });
      setProblem(joined.ok ? null : { from: 'rules', code: joined.refusal.code });
      if (joined.ok) announce(words.joined(earlier.objection.caseNumber));
    } catch (error) {
      setProblem(problemOf(error));
    } finally {
      setIsBusy(false);
    }
  };
  return (
    <>
      <Banner
        title={words.duplicate(earlier.objection.caseNumber)}
        actions={
          <Button small onClick={join} busy={isBusy}>
            {words.join}
          </Button>
        }
      >
        {words.duplicateHint}
      </Banner>
      {problem && <ProblemBanner problem={problem} />}
    </>
  );
}
