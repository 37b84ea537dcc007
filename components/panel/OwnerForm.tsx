import { useState } from 'preact/hooks';
import { Button } from '@/components/shared/Button.tsx';
import { ProblemBanner } from '@/components/shared/ProblemBanner.tsx';
import { type Problem, problemOf } from '@/components/shared/problem.ts';
import { useWords } from '@/components/shared/ServicesContext.tsx';
import { TextField } from '@/components/shared/TextField.tsx';
import { domainOf } from '@/lib/domain/shared/address.ts';
import type { Settings } from '@/lib/domain/shared/settings.ts';
import { commonWords } from '@/lib/i18n/common.ts';
import { panelWords } from '@/lib/i18n/panel.ts';
import type { PanelWorks, TypedOwner } from './panel-works.ts';

interface Props {
  readonly settings: Settings;
  /** What was typed outlives a look at another mail. */
  readonly works: Pick<PanelWorks, 'owner'>;
  readonly onSave: (settings: Settings) => Promise<void>;
}

/** Replies are signed and cases have an owner, so these must be known once; asked where they are first needed. */
export const knowsOwner = ({ owner, seller }: Settings): boolean =>
  [owner.name, owner.phone, seller.name].every((value) => value.trim() !== '');

/** Asks once who answers customers here. */
export function OwnerForm({ settings, works, onSave }: Props) {
  const words = useWords(panelWords).owner;
  const common = useWords(commonWords);
  const [typed, setTyped] = useState<TypedOwner>(
    () => works.owner ?? { ...settings.owner, company: settings.seller.name },
  );
  const type = (next: TypedOwner) => {
    works.owner = next;
    setTyped(next);
  };
  const [isChecked, setIsChecked] = useState(false);
  const [problem, setProblem] = useState<Problem | null>(null);
  const missing = (value: string) => (isChecked && value.trim() === '' ? common.required : null);

  const save = async (event: Event) => {
    event.preventDefault();
    setIsChecked(true);
    const { company, ...owner } = typed;
    const seller = {
      name: company.trim(),
      domain: domainOf(owner.email) || settings.seller.domain,
    };
    const next = { ...settings, owner, seller };
    if (!knowsOwner(next)) return;
    try {
      await onSave(next);
      works.owner = null;
    } catch (error) {
      setProblem(problemOf(error));
    }
  };

  return (
    <form class="card" onSubmit={save} noValidate aria-labelledby="owner-title">
      <div class="stack stack--tight">
        <h3 id="owner-title">{words.title}</h3>
        <p class="muted">{words.text}</p>
      </div>
      <div class="fields">
        <TextField
          label={words.name}
          required
          autoComplete="name"
          value={typed.name}
          error={missing(typed.name)}
          onChange={(name) => type({ ...typed, name })}
        />
        <TextField
          label={words.phone}
          kind="tel"
          required
          autoComplete="tel"
          value={typed.phone}
          error={missing(typed.phone)}
          onChange={(phone) => type({ ...typed, phone })}
        />
        <TextField
          label={words.company}
          required
          autoComplete="organization"
          value={typed.company}
          error={missing(typed.company)}
          onChange={(company) => type({ ...typed, company })}
        />
        <TextField
          label={words.email}
          kind="email"
          autoComplete="email"
          value={typed.email}
          onChange={(email) => type({ ...typed, email })}
        />
      </div>
      {problem && <ProblemBanner problem={problem} />}
      <div class="row">
        <Button kind="primary" type="submit">
          {common.save}
        </Button>
      </div>
    </form>
  );
}
