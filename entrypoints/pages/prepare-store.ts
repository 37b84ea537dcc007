import { onPolicyChange } from '@/lib/adapters/webext/managed-values.ts';
import { retainDaily } from '@/lib/app/apply-retention.ts';
import { retimeCases } from '@/lib/app/retime-cases.ts';
import type { Services } from '@/lib/app/services.ts';
import { loadPresets } from './load-presets.ts';
import { presetsFile } from './page-links.ts';

/** What every start makes up for: new presets, dates that a new version counts otherwise, what is due to go today. */
export async function prepareStore(services: Services): Promise<void> {
  onPolicyChange(() => {
    // A store that fails tells so wherever it is read.
    followPresets(services).catch(() => {});
  });
  await followPresets(services);
  await retainDaily(services);
}

async function followPresets(services: Services): Promise<void> {
  await loadPresets(services.store, presetsFile());
  await retimeCases(services);
}
