import { demoOwner } from '@/lib/adapters/workspace/demo-mail.ts';
import { loadSettings, saveSettings } from '@/lib/app/settings.ts';
import { domainOf } from '@/lib/domain/shared/address.ts';
import type { CaseStore } from '@/lib/ports/case-store.ts';

/** Introduces the demo's invented firm, unless somebody has said before who answers here. */
export async function introduceDemoFirm(store: CaseStore): Promise<void> {
  const settings = await loadSettings(store);
  if (settings.owner.email) return;
  await saveSettings(store, {
    ...settings,
    seller: { name: 'Fjordvarme AS', domain: domainOf(demoOwner.email) },
    owner: { ...demoOwner, phone: '+47 22 00 00 00' },
    manager: 'daglig.leder@fjordvarme.example',
    approvedAccounts: ['1503 20 45678'],
  });
}
