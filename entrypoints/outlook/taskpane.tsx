import { render } from 'preact';
import '@/assets/css/tokens.css';
import '@/assets/css/base.css';
import '@/assets/css/outlook.css';
import { startOffice } from '@/lib/adapters/outlook/start-office.ts';
import { languageOfTag } from '@/lib/domain/shared/language.ts';
import { outlookWords } from '@/lib/i18n/outlook.ts';
import { followTheme } from './follow-theme.ts';
import { showFirstSight } from './show-first-sight.tsx';

// The first paint: everything else comes in pieces, so that a slow line does not leave the pane empty.
const root = document.getElementById('app');
const asked = outlookWords[languageOfTag(navigator.language)];
if (root) {
  render(<p class="pane-problem muted">{asked.starting}</p>, root);
  // Without the network, or when the site was updated meanwhile, there is no such part.
  const app = import('./pane-app.tsx').catch(() => null);
  const start = await startOffice(typeof Office === 'undefined' ? undefined : Office);
  if (start.kind === 'outlook') {
    followTheme(Office.context, document.documentElement);
    let stop = () => {};
    try {
      stop = showFirstSight(root, start);
    } catch {
      // What cannot be shown at first sight, the pane itself shows or tells of.
    }
    try {
      const part = await app;
      if (part) await part.showPane(root, start);
      else tell(root, asked.partMissing);
    } finally {
      stop();
    }
  } else tell(root, start.kind === 'script-missing' ? asked.scriptMissing : asked.notOutlook);
}

function tell(place: HTMLElement, problem: string): void {
  render(
    <div role="alert" class="pane-problem stack">
      <p>{problem}</p>
      <button type="button" class="button button--plain" onClick={() => location.reload()}>
        {asked.tryAgain}
      </button>
    </div>,
    place,
  );
}
