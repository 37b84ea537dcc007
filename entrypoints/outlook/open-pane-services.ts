import type { OfficeMailbox } from '@/lib/adapters/outlook/office-mailbox.ts';
import { hasAppointments, openAppointment } from '@/lib/adapters/outlook/open-appointment.ts';
import type { PageServices } from '@/lib/app/services.ts';
import { keepInStep } from '../pages/keep-in-step.ts';
import { forgetfulPageServices, openPageServices } from '../pages/page-services.ts';

// A pane that was closed while it wrote can leave a database that never opens (office-js issue 615).
const PATIENCE = 3_000;

/** The services of the pane. A store that stays silent is asked twice; then the pane keeps nothing, and says so. */
export async function openPaneServices(mailbox: OfficeMailbox): Promise<PageServices> {
  const services = (await inTime(openPageServices())) ?? (await inTime(openPageServices()));
  const found = services ?? forgetfulPageServices();
  keepInStep(found);
  return hasAppointments(mailbox)
    ? { ...found, openAppointment: (entry) => openAppointment(mailbox, entry) }
    : found;
}

function inTime<T>(opening: Promise<T>): Promise<T | null> {
  const silence = new Promise<null>((resolve) => setTimeout(resolve, PATIENCE, null));
  return Promise.race([opening, silence]);
}
