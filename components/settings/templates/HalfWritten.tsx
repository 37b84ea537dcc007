import { Banner } from '@/components/shared/Banner.tsx';
import { Button } from '@/components/shared/Button.tsx';
import { useServices, useWords } from '@/components/shared/ServicesContext.tsx';
import { useStored } from '@/components/shared/use-stored.ts';
import {
  type HalfWrittenTemplate,
  keepHalfWritten,
  loadHalfWritten,
} from '@/lib/app/half-written-template.ts';
import { templateWords } from '@/lib/i18n/templates.ts';
import type { CaseStore } from '@/lib/ports/case-store.ts';

interface Props {
  readonly onContinue: (written: HalfWrittenTemplate) => void;
}

// A store that cannot be read is told where templates are saved.
const read = (store: CaseStore) => loadHalfWritten(store).catch(() => null);

/** Offers to go on with the template that was left half-written. */
export function HalfWritten({ onContinue }: Props) {
  const words = useWords(templateWords);
  const { store } = useServices();
  const [written, setWritten] = useStored<HalfWrittenTemplate | null>(read, null);
  if (!written) return null;
  const forget = async () => {
    await keepHalfWritten(store, null).catch(() => undefined);
    setWritten(null);
  };
  return (
    <Banner
      actions={
        <div class="row">
          <Button small onClick={() => onContinue(written)}>
            {words.goOn}
          </Button>
          <Button kind="quiet" small onClick={forget}>
            {words.discard}
          </Button>
        </div>
      }
    >
      {words.halfWritten(written.form.name.trim())}
    </Banner>
  );
}
