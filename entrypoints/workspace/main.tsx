import '@/assets/css/tokens.css';
import '@/assets/css/base.css';
import '@/assets/css/panel.css';
import '@/assets/css/workspace.css';
import { Workspace } from '@/components/workspace/Workspace.tsx';
import { demoMailbox } from '@/lib/adapters/workspace/demo-mailbox.ts';
import { createMailbox } from '@/lib/adapters/workspace/mailbox.ts';
import { openedFiles } from '@/lib/adapters/workspace/opened-files.ts';
import { workspaceHost } from '@/lib/adapters/workspace/workspace-host.ts';
import { loadSettings } from '@/lib/app/settings.ts';
import { readMessage } from '@/lib/domain/message/read-message.ts';
import { timeZoneOf } from '@/lib/domain/shared/country.ts';
import { pageLinks } from '../pages/page-links.ts';
import { startPage } from '../pages/start-page.tsx';
import { introduceDemoFirm } from './demo-settings.ts';
import { followAddress } from './follow-address.ts';
import { fileImporter } from './import-file.ts';

startPage(async ({ services, language }) => {
  let settings = await introduceDemoFirm(services.store);
  services.store.onChange(async () => {
    settings = await loadSettings(services.store).catch(() => settings);
  });
  const now = services.clock.now();
  const mailbox = createMailbox(
    demoMailbox(now).map((raw) => readMessage(raw, now)),
    () => ({
      name: settings.owner.name,
      firm: settings.seller.name,
      phone: settings.owner.phone,
      timeZone: timeZoneOf[settings.country],
    }),
  );
  followAddress(mailbox);
  return (
    <Workspace
      services={{ ...services, host: workspaceHost(mailbox) }}
      mailbox={mailbox}
      importFile={fileImporter(services.clock)}
      links={pageLinks()}
      language={language}
      opened={await openedFiles()}
    />
  );
});
