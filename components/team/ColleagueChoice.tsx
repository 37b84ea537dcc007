import { useCallback } from 'preact/hooks';
import { Button } from '@/components/shared/Button.tsx';
import { useWords } from '@/components/shared/ServicesContext.tsx';
import { useStored } from '@/components/shared/use-stored.ts';
import type { TeamServices } from '@/lib/app/services.ts';
import { teamStatus } from '@/lib/app/team-status.ts';
import type { Colleague } from '@/lib/domain/objection/team-names.ts';
import { isPerson } from '@/lib/domain/shared/person.ts';
import { teamWords } from '@/lib/i18n/team.ts';
import { useTeamServices } from './use-team.ts';

interface Props {
  /** Who is named so far. */
  readonly value: string;
  /** Only those who can be named by an address. */
  readonly byAddress?: boolean;
  /** Whether whoever is named is reminded from then on. */
  readonly isReminded?: boolean;
  readonly onChange: (person: string) => void;
}

/**
 * The colleagues of a team to choose from. Somebody whom nobody there goes by would reach the others as a code, and
 * would not be reminded.
 */
export function ColleagueChoice(props: Props) {
  const services = useTeamServices();
  return services && <Choice {...props} services={services} />;
}

function Choice({
  value,
  byAddress = false,
  isReminded = true,
  onChange,
  services,
}: Props & { readonly services: TeamServices }) {
  const words = useWords(teamWords);
  const read = useCallback(
    async () => (await teamStatus(services))?.standing.colleagues ?? [],
    [services],
  );
  const [colleagues] = useStored<readonly Colleague[]>(read, []);
  const offered = colleagues.filter(({ email }) => !byAddress || email !== '');
  if (offered.length === 0) return null;
  const isStranger = value.trim() !== '' && !colleagues.some((each) => isPerson(value, each));
  return (
    <>
      <fieldset class="row" aria-label={words.openTeam}>
        {offered.map((each) => (
          <Button
            key={each.user}
            small
            pressed={isPerson(value, each)}
            onClick={() => onChange(each.email || each.name)}
          >
            {each.name || each.email}
          </Button>
        ))}
      </fieldset>
      {isReminded && isStranger && <p class="muted">{words.stranger}</p>}
    </>
  );
}
