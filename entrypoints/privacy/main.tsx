import '@/assets/css/tokens.css';
import '@/assets/css/base.css';
import '@/assets/css/dashboard.css';
import { PrivacyPage } from '@/components/evidence/PrivacyPage.tsx';
import { pageLinks } from '../pages/page-links.ts';
import { startPage } from '../pages/start-page.tsx';

startPage(({ services, language }) => (
  <PrivacyPage services={services} language={language} links={pageLinks()} />
));
