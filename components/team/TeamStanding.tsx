import { useState } from 'preact/hooks';
import { Banner } from '@/components/shared/Banner.tsx';
import { Button } from '@/components/shared/Button.tsx';
import { ProblemBanner } from '@/components/shared/ProblemBanner.tsx';
import { type Problem, problemOf } from '@/components/shared/problem.ts';
import { useLanguage, useWords } from '@/components/shared/ServicesContext.tsx';
import { useSettings } from '@/components/shared/use-settings.ts';
import type { TeamStatus } from '@/lib/app/team-status.ts';
import { type TeamRole, teamRoles } from '@/lib/domain/objection/team-roles.ts';
import { timeZoneOf } from '@/lib/domain/shared/country.ts';
import { formatList } from '@/lib/domain/shared/format-list.ts';
import { formatInstant } from '@/lib/i18n/format.ts';
import { teamWords } from '@/lib/i18n/team.ts';
import { RefusedEntries } from './RefusedEntries.tsx';
import { TeamProblemBanner } from './TeamProblemBanner.tsx';
import type { Team } from './use-team.ts';

interface Props {
  readonly status: TeamStatus;
  readonly team: Team;
}

// Clocks drift by seconds; minutes are somebody's mistake.
const CLOCK_TOLERANCE = 5 * 60_000;

/** Where this device stands with its team: what is not sent, what was refused, what is wrong. */
export function TeamStanding({ status, team }: Props) {
  const words = useWords(teamWords);
  const language = useLanguage();
  const { run, standing } = status;
  const { settings } = useSettings();
  const timeZone = timeZoneOf[settings.country];
  const minutesOff = Math.round(Math.abs(run.clockAhead ?? 0) / 60_000);
  const roles = teamRoles.filter((role) => run.roles?.includes(role));
  const roleWords = roles.map((role: TeamRole) => words.roles[role]);
  const [problem, setProblem] = useState<Problem | null>(null);
  // What the server says is kept with the run; what the store cannot do is told here.
  const tried = (work: () => Promise<void>) => async () => {
    setProblem(null);
    await work().catch((error: unknown) => setProblem(problemOf(error)));
  };
  const names = standing.colleagues.map(({ name, email }) => name || email);
  return (
    <div class="stack">
      <p>
        {words.connectedAs(status.user)}
        {roleWords.length > 0 && `: ${formatList(roleWords, language)}`}
      </p>
      <p class="muted">{status.isEncrypted ? words.encrypted : words.plain}</p>
      {run.problem && <TeamProblemBanner problem={run.problem} />}
      <p role="status" data-testid="team-unsent">
        {standing.unsent === 0 ? words.allSent : words.unsent(standing.unsent)}{' '}
        <span class="muted">
          {run.lastSyncAt
            ? words.lastSync(formatInstant(run.lastSyncAt, { language, timeZone }))
            : words.neverSynced}
        </span>
      </p>
      {names.length > 0 && <p class="muted">{words.colleagues(formatList(names, language))}</p>}
      {Math.abs(run.clockAhead ?? 0) > CLOCK_TOLERANCE && (
        <Banner kind="warn">{words.clockOff(minutesOff)}</Banner>
      )}
      {run.guard !== 'current' && <Banner kind="warn">{words.guard[run.guard]}</Banner>}
      {standing.unread > 0 && <Banner>{words.unread(standing.unread)}</Banner>}
      {standing.tampered > 0 && <Banner kind="danger">{words.tampered(standing.tampered)}</Banner>}
      {standing.refused.length > 0 && (
        <RefusedEntries
          entries={standing.refused}
          onRetry={tried(team.retryRefused)}
          isBusy={team.isBusy}
        />
      )}
      {problem && <ProblemBanner problem={problem} />}
      <div class="row">
        <Button onClick={tried(team.syncNow)} busy={team.isBusy}>
          {words.syncNow}
        </Button>
        <Disconnect onDisconnect={tried(team.disconnect)} />
      </div>
    </div>
  );
}

/** Asks once more: a new code may be hard to come by. */
function Disconnect({ onDisconnect }: { readonly onDisconnect: () => Promise<void> }) {
  const words = useWords(teamWords);
  const [isAsked, setIsAsked] = useState(false);
  if (!isAsked)
    return (
      <Button kind="quiet" onClick={() => setIsAsked(true)}>
        {words.disconnect}
      </Button>
    );
  return (
    <span class="row">
      <span role="alert">{words.disconnectAsk}</span>
      <Button kind="danger" small onClick={onDisconnect}>
        {words.disconnect}
      </Button>
      <Button small onClick={() => setIsAsked(false)}>
        {words.keep}
      </Button>
    </span>
  );
}
