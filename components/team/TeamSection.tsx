import { ProblemBanner } from '@/components/shared/ProblemBanner.tsx';
import { useWords } from '@/components/shared/ServicesContext.tsx';
import type { TeamServices } from '@/lib/app/services.ts';
import { teamWords } from '@/lib/i18n/team.ts';
import type { TeamProblem, TeamServer } from '@/lib/ports/team-sync.ts';
import { ConnectForm } from './ConnectForm.tsx';
import { TeamStanding } from './TeamStanding.tsx';
import { type Team, useTeam, useTeamServices } from './use-team.ts';

/** What only a code, new or typed once more, can mend: whoever is told so finds the field for it beside. */
const asksForCode: ReadonlySet<TeamProblem> = new Set(['auth', 'locked', 'key-needed']);

/** The team on a page of settings: a form to connect, or where this device stands. */
export function TeamSection() {
  const words = useWords(teamWords);
  const services = useTeamServices();
  if (!services) return null;
  return (
    <section class="card stack" aria-labelledby="team-title">
      <h2 id="team-title">{words.title}</h2>
      <TeamContent services={services} />
    </section>
  );
}

/** What stands in the section, without its heading. */
export function TeamContent({ services }: { readonly services: TeamServices }) {
  return <TeamBody server={services.team.server} team={useTeam(services)} />;
}

/** A form to connect, or where this device stands; why neither can be told, where the store cannot be read. */
export function TeamBody({ server, team }: { readonly server: TeamServer; readonly team: Team }) {
  const { status, problem } = team;
  return (
    <>
      {problem && <ProblemBanner problem={problem} />}
      {status === null && <ConnectForm server={server} team={team} />}
      {status && <TeamStanding status={status} team={team} />}
      {status?.run.problem && asksForCode.has(status.run.problem) && (
        <ConnectForm server={server} team={team} isAgain />
      )}
    </>
  );
}
