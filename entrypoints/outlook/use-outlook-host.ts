import { useEffect, useMemo, useState } from 'preact/hooks';
import { copyText } from '@/components/shared/copy-text.ts';
import { draftHost } from '@/lib/adapters/outlook/draft-host.ts';
import { type OfficeMailbox, subjectOfDraft } from '@/lib/adapters/outlook/office-mailbox.ts';
import { outlookHost } from '@/lib/adapters/outlook/outlook-host.ts';
import type { HostServices, PageServices } from '@/lib/app/services.ts';

/** The mail host that fits what is open: one for reading, one for writing. */
export function useOutlookHost(
  services: PageServices,
  mailbox: OfficeMailbox,
): { readonly services: HostServices; readonly isWriting: boolean } {
  const isDraft = () => subjectOfDraft(mailbox.item) !== null;
  const [isWriting, setIsWriting] = useState(isDraft);
  const shown = useMemo(() => {
    // Outlook opens the form of an appointment beside a mail that is read only: a draft's date comes as a file.
    const { openAppointment: _, ...beside } = services;
    if (isWriting) return { ...beside, host: draftHost(mailbox, window) };
    const { clock } = services;
    return { ...services, host: outlookHost(mailbox, window, { clock, copy: copyText }) };
  }, [services, mailbox, isWriting]);
  useEffect(() => shown.host.onMessageChange(() => setIsWriting(isDraft())), [shown, mailbox]);
  return { services: shown, isWriting };
}
