import { render } from 'preact';
import '@/assets/css/tokens.css';
import '@/assets/css/base.css';
import '@/assets/css/panel.css';
import { Panel } from '@/components/panel/Panel.tsx';
import { outlookHost } from '@/lib/adapters/outlook/outlook-host.ts';
import { startOffice } from '@/lib/adapters/outlook/start-office.ts';
import { loadSettings } from '@/lib/app/settings.ts';
import { languageOfTag } from '@/lib/domain/shared/language.ts';
import { defaultSettings } from '@/lib/domain/shared/settings.ts';
import { outlookWords } from '@/lib/i18n/outlook.ts';
import { openServices } from '../pages/open-services.ts';
import { pageLinks } from '../pages/page-links.ts';

const root = document.getElementById('app');
const start = await startOffice(typeof Office === 'undefined' ? undefined : Office);

if (root && start.kind === 'outlook') {
  const services = await openServices();
  const settings = await loadSettings(services.store).catch(() => defaultSettings);
  const host = outlookHost(start.mailbox, window, services.clock);
  // Pages of the site open in a window of their own: the pane has to stay with the mail.
  const open = (path: string) => () =>
    window.open(new URL(path, location.href), '_blank', 'noopener');
  render(
    <Panel
      services={{ ...services, host }}
      language={settings.language ?? languageOfTag(start.languageTag)}
      onOpenDashboard={open(pageLinks().dashboard)}
      onOpenSettings={open(pageLinks().settings)}
    />,
    root,
  );
} else if (root && start.kind !== 'outlook') {
  const words = outlookWords[languageOfTag(navigator.language)];
  const text = start.kind === 'script-missing' ? words.scriptMissing : words.notOutlook;
  render(
    <p role="alert" class="pane-problem">
      {text}
    </p>,
    root,
  );
}
