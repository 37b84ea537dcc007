import '@/assets/css/tokens.css';
import '@/assets/css/base.css';
import '@/assets/css/panel.css';
import '@/assets/css/dashboard.css';
import '@/assets/css/figures.css';
import { Dashboard } from '@/components/dashboard/Dashboard.tsx';
import { mailLink, pageLinks } from '../pages/page-links.ts';
import { startPage } from '../pages/start-page.tsx';

startPage(({ services, language }) => (
  <Dashboard services={services} language={language} links={pageLinks()} mailLink={mailLink} />
));
