import { Banner } from '@/components/shared/Banner.tsx';
import { useWords } from '@/components/shared/ServicesContext.tsx';
import { teamWords } from '@/lib/i18n/team.ts';
import type { TeamProblem } from '@/lib/ports/team-sync.ts';

/** What is wrong between this device and the team's server, and what to do. */
export function TeamProblemBanner({ problem }: { readonly problem: TeamProblem }) {
  const words = useWords(teamWords);
  const { title, advice } = words.problems[problem];
  return (
    <Banner kind="warn" title={title}>
      {advice}
      {problem === 'not-allowed-here' && (
        <>
          <br />
          {words.origin(location.origin)}
        </>
      )}
    </Banner>
  );
}
