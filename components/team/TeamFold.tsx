import { Disclosure } from '@/components/shared/Disclosure.tsx';
import { useWords } from '@/components/shared/ServicesContext.tsx';
import type { TeamServices } from '@/lib/app/services.ts';
import { teamWords } from '@/lib/i18n/team.ts';
import { TeamBody } from './TeamSection.tsx';
import { type Team, useTeam, useTeamServices } from './use-team.ts';

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
  if (team.status === undefined && !team.problem) return null;
  return (
    <Disclosure summary={<span data-testid="team-line">{lineOf(team, words)}</span>}>
      <TeamBody server={services.team.server} team={team} />
    </Disclosure>
  );
}

type Words = (typeof teamWords)['en'];

function lineOf({ status, problem }: Team, words: Words): string {
  if (!status || problem) return words.openTeam;
  const { run, standing } = status;
  const said = run.problem
    ? words.problems[run.problem].title
    : standing.unsent > 0
      ? words.unsent(standing.unsent)
      : words.allSent;
  return `${words.openTeam}: ${said}`;
}
