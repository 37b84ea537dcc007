import { useEffect, useState } from 'preact/hooks';
import { ServicesProvider } from '@/components/shared/ServicesContext.tsx';
import { useSettings } from '@/components/shared/use-settings.ts';
import type { HostServices } from '@/lib/app/services.ts';
import type { Language } from '@/lib/domain/shared/language.ts';
import type { ImportFile, MailboxView } from './mailbox-view.ts';
import type { PageLinks } from './WorkspaceBar.tsx';
import { WorkspacePanes } from './WorkspacePanes.tsx';

export interface WorkspaceProps {
  readonly services: HostServices;
  readonly mailbox: MailboxView;
  readonly importFile: ImportFile;
  readonly links: PageLinks;
  /** Language of the interface until the user chooses one. */
  readonly language: Language;
  /** Files named when the workspace was started: opened at once. */
  readonly opened: readonly File[];
}

/** The page that `npm start` serves: a mailbox, the open mail, and the panel beside it. */
export function Workspace(props: WorkspaceProps) {
  const [language, setLanguage] = useState(props.language);
  return (
    <ServicesProvider services={props.services} language={language}>
      <LanguageOfSettings onChange={setLanguage} />
      <WorkspacePanes {...props} />
    </ServicesProvider>
  );
}

/** Follows the language in the settings, which another tab may change. */
function LanguageOfSettings({ onChange }: { onChange: (language: Language) => void }) {
  const { settings } = useSettings();
  useEffect(() => {
    if (settings.language) onChange(settings.language);
  }, [settings.language, onChange]);
  return null;
}
