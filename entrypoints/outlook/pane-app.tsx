import { render } from 'preact';
import '@/assets/css/panel.css';
import { ProblemBanner } from '@/components/shared/ProblemBanner.tsx';
import { problemOf } from '@/components/shared/problem.ts';
import { ServicesProvider } from '@/components/shared/ServicesContext.tsx';
import { mailboxMirror } from '@/lib/adapters/outlook/mailbox-mirror.ts';
import { sendingNotes } from '@/lib/adapters/outlook/sending-notes.ts';
import type { OfficeStart } from '@/lib/adapters/outlook/start-office.ts';
import { loadSettings } from '@/lib/app/settings.ts';
import { languageOfTag } from '@/lib/domain/shared/language.ts';
import { defaultSettings } from '@/lib/domain/shared/settings.ts';
import { forgetfulPageServices } from '../pages/page-services.ts';
import { OutlookPane } from './OutlookPane.tsx';
import { openPaneServices } from './open-pane-services.ts';

/** Draws the pane beside whatever Outlook has open, and says what is wrong when nothing can be kept. */
export async function showPane(
  root: HTMLElement,
  { mailbox, settings: roaming, languageTag }: Extract<OfficeStart, { kind: 'outlook' }>,
): Promise<void> {
  let language = languageOfTag(languageTag);
  try {
    const services = await openPaneServices(mailbox);
    const settings = await loadSettings(services.store).catch(() => defaultSettings);
    language = settings.language ?? language;
    const notes = sendingNotes(window);
    const mirror = mailboxMirror(mailbox, { settings: roaming, notes, clock: services.clock });
    render(
      <OutlookPane services={services} mailbox={mailbox} mirror={mirror} language={language} />,
      root,
    );
  } catch (error) {
    render(
      <ServicesProvider services={forgetfulPageServices()} language={language}>
        <main class="panel">
          <ProblemBanner problem={problemOf(error)} />
        </main>
      </ServicesProvider>,
      root,
    );
    // A bug of ours is worth its stack; a store that does not open is told in the pane.
    if (problemOf(error).from === 'unknown') throw error;
  }
}
