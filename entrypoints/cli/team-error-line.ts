import { teamWords } from '../../lib/i18n/team.ts';
import { TeamError } from '../../lib/ports/team-sync.ts';

/** What went wrong with a team's server, as one line for a terminal or cron: the code, and what it means. Null for anything else. */
export function teamErrorLine(error: unknown): string | null {
  if (!(error instanceof TeamError)) return null;
  return `${error.message} (${teamWords.en.problems[error.problem].title})`;
}
