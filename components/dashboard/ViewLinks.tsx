import { useWords } from '@/components/shared/ServicesContext.tsx';
import { dashboardWords } from '@/lib/i18n/dashboard.ts';
import { type DashboardAddress, hashOf, views } from './dashboard-address.ts';

/** The pages of the dashboard as links: each has an address of its own. */
export function ViewLinks({ address }: { address: DashboardAddress }) {
  const words = useWords(dashboardWords);
  return (
    <nav class="view-links no-print" aria-label={words.viewsLabel}>
      {views.map((view) => (
        <a
          key={view}
          href={hashOf({ ...address, view, open: view === 'cases' ? address.open : null })}
          aria-current={address.view === view ? 'page' : undefined}
        >
          {words.views[view]}
        </a>
      ))}
    </nav>
  );
}
