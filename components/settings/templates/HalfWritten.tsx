import { useId } from 'preact/hooks';
import { Banner } from '@/components/shared/Banner.tsx';
import { Button } from '@/components/shared/Button.tsx';
import { useServices, useWords } from '@/components/shared/ServicesContext.tsx';
import { forgetHalfWritten, type HalfWrittenTemplate } from '@/lib/app/half-written-template.ts';
import { templateWords } from '@/lib/i18n/templates.ts';

interface Props {
  readonly written: HalfWrittenTemplate;
  readonly onContinue: () => void;
}

/** Offers to go on with a template that was left half-written. */
export function HalfWritten({ written, onContinue }: Props) {
  const words = useWords(templateWords);
  const { store } = useServices();
  const id = useId();
  // That it could not be forgotten shows: it stays in the list.
  const forget = () => forgetHalfWritten(store, written.slot).catch(() => undefined);
  return (
    <Banner
      actions={
        <div class="row">
          <Button small onClick={onContinue} describedBy={id}>
            {words.goOn}
          </Button>
          <Button kind="quiet" small onClick={forget} describedBy={id}>
            {words.discard}
          </Button>
        </div>
      }
    >
      <span id={id}>{words.halfWritten(written.form.name.trim())}</span>
    </Banner>
  );
}
