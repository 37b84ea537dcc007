import { useWords } from '@/components/shared/ServicesContext.tsx';
import type { TeamServices } from '@/lib/app/services.ts';
import { teamWords } from '@/lib/i18n/team.ts';
import { ConnectForm } from './ConnectForm.tsx';
import { TeamStanding } from './TeamStanding.tsx';
import { useTeam, useTeamServices } from './use-team.ts';

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
  const team = useTeam(services);
  if (team.status === undefined) return null;
  return team.status === null ? (
    <ConnectForm server={services.team.server} team={team} />
  ) : (
    <TeamStanding status={team.status} team={team} />
  );
}
