import { ServicesProvider } from '@/components/shared/ServicesContext.tsx';
import type { HostServices } from '@/lib/app/services.ts';
import type { Language } from '@/lib/domain/shared/language.ts';

export interface PanelProps {
  readonly services: HostServices;
  readonly language: Language;
  /** Shown as a link to the team's list, where the place has one. */
  readonly onOpenDashboard?: (() => void) | undefined;
  readonly onOpenSettings?: (() => void) | undefined;
}

/** Everything about the open mail: what it is, what to do by when, what to answer. The same in every host. */
export function Panel({ services, language }: PanelProps) {
  return (
    <ServicesProvider services={services} language={language}>
      <main class="panel" lang={language} />
    </ServicesProvider>
  );
}
