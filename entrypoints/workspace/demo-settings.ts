import { demoOwner } from '@/lib/adapters/workspace/demo-mail.ts';
import { loadSettings, saveSettings } from '@/lib/app/settings.ts';
import { domainOf } from '@/lib/domain/shared/address.ts';
import type { Settings } from '@/lib/domain/shared/settings.ts';
import type { CaseStore } from '@/lib/ports/case-store.ts';

/** Introduces the demo's invented firm, unless somebody has said before who answers here. Returns what applies. */
export async function introduceDemoFirm(store: CaseStore): Promise<Settings> {
  const settings = await loadSettings(store);
  if (settings.owner.email) return settings;
  const demo: Settings = {
    ...settings,
    seller: { name: 'Fjordvarme AS', domain: domainOf(demoOwner.email) },
    owner: { ...demoOwner, phone: '+47 22 00 00 00' },
    manager: 'daglig.leder@fjordvarme.example',
    approvedAccounts: ['1503 20 45678'],
    // The demo mailbox signs every reply itself.
    hasOwnSignature: true,
  };
  await saveSettings(store, demo);
  return demo;
}
