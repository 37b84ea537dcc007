import { ProblemBanner } from '@/components/shared/ProblemBanner.tsx';
import { useWords } from '@/components/shared/ServicesContext.tsx';
import type { TeamServices } from '@/lib/app/services.ts';
import { teamWords } from '@/lib/i18n/team.ts';
import type { TeamServer } from '@/lib/ports/team-sync.ts';
import { ConnectForm } from './ConnectForm.tsx';
import { TeamStanding } from './TeamStanding.tsx';
import { type Team, useTeam, useTeamServices } from './use-team.ts';

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
    </>
  );
}
