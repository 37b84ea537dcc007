import { Disclosure } from '@/components/shared/Disclosure.tsx';
import { useWords } from '@/components/shared/ServicesContext.tsx';
import type { TeamServices } from '@/lib/app/services.ts';
import { teamWords } from '@/lib/i18n/team.ts';
import { ConnectForm } from './ConnectForm.tsx';
import { TeamStanding } from './TeamStanding.tsx';
import { useTeam, useTeamServices } from './use-team.ts';

/**
 * The team at the end of a panel, closed until asked for; the line tells what matters. Outlook's pane has a
 * storage of its own, apart from every other page of the site: it has to be connected where it is.
 */
export function TeamFold() {
  const services = useTeamServices();
  return services && <Fold services={services} />;
}

function Fold({ services }: { readonly services: TeamServices }) {
  const words = useWords(teamWords);
  const team = useTeam(services);
  const { status } = team;
  if (status === undefined) return null;
  return (
    <Disclosure summary={<span data-testid="team-line">{lineOf(status, words)}</span>}>
      {status === null ? (
        <ConnectForm server={services.team.server} team={team} />
      ) : (
        <TeamStanding status={status} team={team} />
      )}
    </Disclosure>
  );
}

type Words = (typeof teamWords)['en'];

function lineOf(
  status: Exclude<ReturnType<typeof useTeam>['status'], undefined>,
  words: Words,
): string {
  if (!status) return words.openTeam;
  const { run, standing } = status;
  const said = run.problem
    ? words.problems[run.problem].title
    : standing.unsent > 0
      ? words.unsent(standing.unsent)
      : words.allSent;
  return `${words.openTeam}: ${said}`;
}
