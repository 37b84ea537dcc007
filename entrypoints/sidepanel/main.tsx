import '@/assets/css/tokens.css';
import '@/assets/css/base.css';
import '@/assets/css/panel.css';
import { browser } from 'wxt/browser';
import { Panel } from '@/components/panel/Panel.tsx';
import { tabHost } from '@/lib/adapters/webext/tab-host.ts';
import { tellWorker } from '@/lib/adapters/webext/tell-worker.ts';
import type { DraftMark } from '@/lib/ports/mail-host.ts';
import { drawMark } from '../background/draw-chip.ts';
import { pageLinks } from '../pages/page-links.ts';
import { startPage } from '../pages/start-page.tsx';

startPage(({ services, language }) => {
  const draw = (mark: DraftMark) => drawMark(mark, language);
  const host = tabHost({ clock: services.clock, drawMark: draw });
  services.store.onChange(() => {
    // The chip in the tab and the badge on the button say what the store says.
    host.refresh();
    tellWorker();
  });
  const { dashboard, settings, privacy } = pageLinks();
  const open = (path: string) => browser.tabs.create({ url: path });
  return (
    <Panel
      services={{ ...services, host }}
      language={language}
      onOpenDashboard={(id) => open(id ? `${dashboard}#case=${id}` : dashboard)}
      onOpenSettings={() => open(settings)}
      privacy={{ href: privacy, isHere: false }}
    />
  );
});
