import '@/assets/css/tokens.css';
import '@/assets/css/base.css';
import '@/assets/css/dashboard.css';
import { SettingsPage } from '@/components/settings/SettingsPage.tsx';
import { pageLinks } from '../pages/page-links.ts';
import { startPage } from '../pages/start-page.tsx';

startPage(({ services, language }) => (
  <SettingsPage services={services} language={language} links={pageLinks()} />
));
