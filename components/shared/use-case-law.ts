import type { CaseLaw } from '@/lib/domain/law/citations.ts';
import { regimeFor } from '@/lib/domain/law/regimes.ts';
import type { Classification } from '@/lib/domain/objection/event.ts';
import { useSettings } from './use-settings.ts';

/** What law such a case is under today, with the act that the firm chose to write by. */
export function useCaseLaw({ country, party }: Pick<Classification, 'country' | 'party'>): CaseLaw {
  const { settings, today } = useSettings();
  const { norwegianAct } = settings;
  return { country, party, regime: regimeFor(country, { today, norwegianAct }) };
}
