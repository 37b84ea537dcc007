import { retainDaily } from '@/lib/app/apply-retention.ts';
import { retimeCases } from '@/lib/app/retime-cases.ts';
import type { Services } from '@/lib/app/services.ts';
import { loadPresets } from './load-presets.ts';
import { presetsFile } from './page-links.ts';

/** What every start makes up for: new presets, dates that a new version counts otherwise, what is due to go today. */
export async function prepareStore(services: Services): Promise<void> {
  await loadPresets(services.store, presetsFile());
  await retimeCases(services);
  await retainDaily(services);
}
