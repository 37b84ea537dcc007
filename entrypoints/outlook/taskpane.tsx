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
  const app = import('./pane-app.tsx');
  const start = await startOffice(typeof Office === 'undefined' ? undefined : Office);
  if (start.kind === 'outlook') {
    followTheme(Office.context, document.documentElement);
    const stop = showFirstSight(root, start);
    try {
      const { showPane } = await app;
      await showPane(root, start);
    } finally {
      stop();
    }
  } else {
    render(
      <div role="alert" class="pane-problem stack">
        <p>{start.kind === 'script-missing' ? asked.scriptMissing : asked.notOutlook}</p>
        <button type="button" class="button button--plain" onClick={() => location.reload()}>
          {asked.tryAgain}
        </button>
      </div>,
      root,
    );
  }
}
