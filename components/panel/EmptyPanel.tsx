import { useEffect } from 'preact/hooks';
import { useAnnounce } from '@/components/shared/Announcer.tsx';
import { useWords } from '@/components/shared/ServicesContext.tsx';
import { panelWords } from '@/lib/i18n/panel.ts';

/** Nothing is open: say what to do. */
export function EmptyPanel() {
  const { title, text } = useWords(panelWords).noMail;
  const announce = useAnnounce();
  useEffect(() => announce(title), [announce, title]);
  return (
    <section class="empty stack stack--tight">
      <h2>{title}</h2>
      <p class="muted">{text}</p>
    </section>
  );
}
