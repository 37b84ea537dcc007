import type { Frame } from 'playwright-core';
import { INDEX, shortHash } from '../../lib/adapters/outlook/case-index.ts';
import { businessCalendar } from '../../lib/domain/law/business-calendar.ts';
import { dateIn, instantOf } from '../../lib/domain/shared/instant.ts';
import { commonWords } from '../../lib/i18n/common.ts';
import { panelNb } from '../../lib/i18n/panel/nb.ts';
import { waitUntil } from './browser.ts';
import type { Item, OutlookWindow } from './outlook-host.ts';

const kari = { name: 'Kari Nordmann', address: 'kari@kunde.example' };

// Whatever day the tests run on, the first deadline is still to come.
const now = new Date().toISOString();

/** A working day of this week or the next on which an answer can be promised, `27. november 2026`. */
export const answerDay = new Intl.DateTimeFormat('nb-NO', {
  dateStyle: 'long',
  timeZone: 'UTC',
}).format(
  new Date(
    businessCalendar('NO', []).addBusinessDays(dateIn(instantOf(Date.now()), 'Europe/Oslo'), 4),
  ),
);

/** A mail that disputes an invoice. */
export const dispute = (id: string): Item => ({
  id,
  subject: 'Faktura 10457',
  text: 'Hei\n\nVi bestrider faktura 10457 på 12 500 kr, for varene er aldri levert.\n\nKari',
  from: kari,
  date: now,
  conversationId: `C-${id}`,
  internetMessageId: `<${id}@kunde.example>`,
});

/** A mail that disputes nothing. */
export const thanks = (id: string, subject = 'Takk'): Item => ({
  ...dispute(id),
  subject,
  text: 'Takk for hyggelig møte i går. Vi ses på torsdag.',
});

/** A reply that is being written to a dispute, with signature and quotation below. */
export const replyDraft = (id: string, words: string): Item => ({
  id: `draft-${id}`,
  conversationId: `C-${id}`,
  inReplyTo: `<${id}@kunde.example>`,
  draft: {
    subject: 'SV: Faktura 10457',
    html: `<p>${words}</p><p>Ola Berg, Firma AS</p><hr><p>Fra: Kari Nordmann &lt;kari@kunde.example&gt;<br>Sendt: fredag 20. november 2026 10:00<br>Til: Ola Berg<br>Emne: Faktura 10457</p><p>Vi bestrider faktura 10457 på 12 500 kr, for varene er aldri levert.</p>`,
  },
});

/** Registers the objection that the pane shows; the person who answers is asked for once. */
export async function registerCase(pane: Frame): Promise<void> {
  const register = pane.getByRole('button', { name: panelNb.register.register, exact: true });
  const name = pane.getByRole('textbox', { name: 'Navnet ditt', exact: true });
  await register.or(name).first().waitFor();
  if (await name.isVisible()) {
    await name.fill('Ola Berg');
    await pane.getByRole('textbox', { name: 'Telefon', exact: true }).fill('22 00 00 00');
    await pane.getByRole('textbox', { name: 'Firma', exact: true }).fill('Firma AS');
    await pane
      .getByRole('textbox', { name: 'E-postadressen din', exact: true })
      .fill('ola@firma.example');
    await pane.getByRole('button', { name: 'Lagre' }).click();
  }
  await register.click();
  await pane.getByText(commonWords.nb.states.REGISTERED, { exact: true }).first().waitFor();
}

/** Waits until a copy of the case lies beside the message `id`. */
export async function copiedCase(window: OutlookWindow, id: string): Promise<void> {
  await waitUntil(
    async () => (await window.state()).properties[id]?.['svarfrist'] !== undefined,
    'a copy is beside the message',
  );
}

/** Waits until the case of the dispute `id` stands in the list of the mailbox. */
export async function listedCase(window: OutlookWindow, id: string): Promise<void> {
  const name = shortHash(`outlook:ola@firma.example:<${id}@kunde.example>`);
  await waitUntil(
    async () => ((await window.state()).settings[INDEX] ?? '').includes(name),
    'the case is in the list of the mailbox',
  );
}
