import { render } from 'preact';
import '@/assets/css/tokens.css';
import '@/assets/css/base.css';
import '@/assets/css/dashboard.css';
import { SettingsPage } from '@/components/settings/SettingsPage.tsx';
import { loadSettings } from '@/lib/app/settings.ts';
import { languageOfTag } from '@/lib/domain/shared/language.ts';
import { defaultSettings } from '@/lib/domain/shared/settings.ts';
import { openServices } from '../pages/open-services.ts';
import { pageLinks } from '../pages/page-links.ts';

const services = await openServices();
const settings = await loadSettings(services.store).catch(() => defaultSettings);
const language = settings.language ?? languageOfTag(navigator.language);

const root = document.getElementById('app');
if (root)
  render(<SettingsPage services={services} language={language} links={pageLinks()} />, root);
