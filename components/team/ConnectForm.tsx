import { useState } from 'preact/hooks';
import { useAnnounce } from '@/components/shared/Announcer.tsx';
import { Button } from '@/components/shared/Button.tsx';
import { Disclosure } from '@/components/shared/Disclosure.tsx';
import { ProblemBanner } from '@/components/shared/ProblemBanner.tsx';
import { type Problem, problemOf } from '@/components/shared/problem.ts';
import { useWords } from '@/components/shared/ServicesContext.tsx';
import { TextField } from '@/components/shared/TextField.tsx';
import { connectionFrom } from '@/lib/app/connect-team.ts';
import { teamWords } from '@/lib/i18n/team.ts';
import type { TeamProblem, TeamServer } from '@/lib/ports/team-sync.ts';
import { PasswordField } from './PasswordField.tsx';
import { TeamProblemBanner } from './TeamProblemBanner.tsx';
import type { Team } from './use-team.ts';

interface Props {
  readonly server: TeamServer;
  readonly team: Team;
  /** The device is connected already, and its code does not hold any more. */
  readonly isAgain?: boolean;
}

const empty = { code: '', url: '', user: '', password: '' };

/** Connects this device: by the one line an administrator hands out, or by address, user and password. */
export function ConnectForm({ server, team, isAgain = false }: Props) {
  const words = useWords(teamWords);
  const announce = useAnnounce();
  const [typed, setTyped] = useState(empty);
  const [wrong, setWrong] = useState<'code' | 'address' | null>(null);
  const [problem, setProblem] = useState<TeamProblem | null>(null);
  const [storeProblem, setStoreProblem] = useState<Problem | null>(null);
  const change = (part: Partial<typeof empty>) => {
    setTyped({ ...typed, ...part });
    setWrong(null);
  };

  const connect = async (event: Event) => {
    event.preventDefault();
    const { code, ...fields } = typed;
    const isCode = code.trim() !== '';
    const connection = connectionFrom(server, isCode ? { code } : fields);
    setProblem(null);
    setStoreProblem(null);
    if (!connection) {
      announce(isCode || fields.url === '' ? words.notACode : words.notAnAddress);
      return setWrong(isCode ? 'code' : 'address');
    }
    try {
      const failed = await team.connect(connection);
      setProblem(failed);
      announce(failed ? words.problems[failed].title : words.connected);
    } catch (error) {
      setStoreProblem(problemOf(error));
    }
  };

  return (
    <form class="stack" onSubmit={connect} noValidate>
      {!isAgain && <p class="muted">{words.intro}</p>}
      <PasswordField
        label={words.code}
        hint={words.codeHint}
        value={typed.code}
        error={wrong === 'code' ? words.notACode : null}
        onChange={(code) => change({ code })}
      />
      <Disclosure summary={words.typed}>
        <div class="fields">
          <TextField
            wide
            label={words.url}
            hint={words.urlHint}
            value={typed.url}
            error={wrong === 'address' && typed.url !== '' ? words.notAnAddress : null}
            onChange={(url) => change({ url })}
          />
          <TextField label={words.user} value={typed.user} onChange={(user) => change({ user })} />
          <PasswordField
            label={words.password}
            value={typed.password}
            onChange={(password) => change({ password })}
          />
        </div>
      </Disclosure>
      {wrong === 'address' && typed.url === '' && <p class="field__error">{words.notACode}</p>}
      {problem && <TeamProblemBanner problem={problem} />}
      {storeProblem && <ProblemBanner problem={storeProblem} />}
      <div class="row">
        <Button kind="primary" type="submit" busy={team.isBusy}>
          {team.isBusy ? words.connecting : words.connect}
        </Button>
      </div>
    </form>
  );
}
