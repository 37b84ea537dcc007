import '@/assets/css/tokens.css';
import '@/assets/css/base.css';
import '@/assets/css/panel.css';
import { browser } from 'wxt/browser';
import { Panel } from '@/components/panel/Panel.tsx';
import { tellWorker } from '@/lib/adapters/webext/tell-worker.ts';
import { tabHost } from '@/lib/adapters/webext/tab-host.ts';
import { pageLinks } from '../pages/page-links.ts';
import { startPage } from '../pages/start-page.tsx';

startPage(({ services, language }) => {
  const host = tabHost({ clock: services.clock });
  services.store.onChange(() => {
    // The chip in the tab and the badge on the button say what the store says.
    host.refresh();
    tellWorker();
  });
  const { dashboard, settings } = pageLinks();
  const open = (path: string) => () => browser.tabs.create({ url: path });
  return (
    <Panel
      services={{ ...services, host }}
      language={language}
      onOpenDashboard={open(dashboard)}
      onOpenSettings={open(settings)}
    />
  );
});
