import { Button } from '@/components/shared/Button.tsx';
import { useWords } from '@/components/shared/ServicesContext.tsx';
import { outlookWords } from '@/lib/i18n/outlook.ts';

/** Reads the open mail anew: mail programs do not always tell that another one was chosen in the conversation. */
export function RefreshBar({ onRefresh }: { onRefresh: () => void }) {
  const words = useWords(outlookWords);
  return (
    <footer class="pane-foot">
      <Button kind="quiet" small onClick={onRefresh}>
        {words.refresh}
      </Button>
    </footer>
  );
}
