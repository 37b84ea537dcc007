import { useState } from 'preact/hooks';
import { Button } from '@/components/shared/Button.tsx';
import { useWords } from '@/components/shared/ServicesContext.tsx';
import { TextField } from '@/components/shared/TextField.tsx';
import { commonWords } from '@/lib/i18n/common.ts';
import { panelWords } from '@/lib/i18n/panel.ts';

/** Whoever overrules the check says why: the reason is kept in the case. */
export function IgnoreForm({ onSave }: { onSave: (reason: string) => void }) {
  const words = useWords(panelWords).findings;
  const { required } = useWords(commonWords);
  const [reason, setReason] = useState('');
  const [isChecked, setIsChecked] = useState(false);
  const save = (event: Event) => {
    event.preventDefault();
    setIsChecked(true);
    if (reason.trim() !== '') onSave(reason.trim());
  };
  return (
    <form class="stack stack--tight" onSubmit={save} noValidate>
      <TextField
        label={words.ignoreReason}
        required
        rows={2}
        value={reason}
        error={isChecked && reason.trim() === '' ? required : null}
        onChange={setReason}
      />
      <div class="row">
        <Button small type="submit">
          {words.ignoreSave}
        </Button>
      </div>
    </form>
  );
}
