import { render, type VNode } from 'preact';
import { ProblemBanner } from '@/components/shared/ProblemBanner.tsx';
import { problemOf } from '@/components/shared/problem.ts';
import { ServicesProvider } from '@/components/shared/ServicesContext.tsx';
import type { PageServices } from '@/lib/app/services.ts';
import { loadSettings } from '@/lib/app/settings.ts';
import { type Language, languageOfTag } from '@/lib/domain/shared/language.ts';
import { defaultSettings, type Settings } from '@/lib/domain/shared/settings.ts';
import { keepInStep } from './keep-in-step.ts';
import { forgetfulPageServices, openPageServices } from './page-services.ts';

/** What a page is drawn from. */
export interface PageStart {
  readonly services: PageServices;
  readonly settings: Settings;
  readonly language: Language;
}

/** Opens the store and draws a page over it, or says why it cannot be opened. */
export async function startPage(draw: (start: PageStart) => VNode | Promise<VNode>): Promise<void> {
  const root = document.getElementById('app');
  if (!root) throw new Error('the page has no #app');
  let language = languageOfTag(navigator.language);
  try {
    const services = await openPageServices();
    const settings = await loadSettings(services.store).catch(() => defaultSettings);
    language = settings.language ?? language;
    keepInStep(services);
    render(await draw({ services, settings, language }), root);
  } catch (error) {
    const problem = <ProblemBanner problem={problemOf(error)} />;
    render(
      <ServicesProvider services={forgetfulPageServices()} language={language}>
        <main class="page">{problem}</main>
      </ServicesProvider>,
      root,
    );
    // A bug of ours is worth its stack; a store that does not open is told on the page.
    if (problemOf(error).from === 'unknown') throw error;
  }
}
