import type { State } from '@/lib/domain/objection/state.ts';
import { commonWords } from '@/lib/i18n/common.ts';
import { Badge } from './Badge.tsx';
import { useWords } from './ServicesContext.tsx';

type Kind = 'plain' | 'info' | 'warn' | 'good';

/** Blue: the turn is ours. Amber: somebody else decides over us. Green: settled. Grey: others act. */
const kindOf: Record<State, Kind> = {
  SUSPECTED: 'warn',
  DISMISSED: 'plain',
  REGISTERED: 'info',
  ACKNOWLEDGED: 'info',
  WAITING_CUSTOMER: 'plain',
  WAITING_INTERNAL: 'plain',
  DECISION_READY: 'info',
  AGREED: 'info',
  JUSTIFIED: 'info',
  PARTLY: 'info',
  UNFOUNDED: 'info',
  AWAITING_SETTLEMENT: 'plain',
  COLLECTION_MAY_RESUME: 'warn',
  MAINTAINED: 'warn',
  MEDIATION: 'warn',
  COURT: 'warn',
  AT_AGENCY: 'warn',
  AGENCY_QUERY: 'warn',
  CLOSED: 'good',
};

/** Where an objection stands, in words with a colour behind them. */
export function StateBadge({ state }: { state: State }) {
  return <Badge kind={kindOf[state]}>{useWords(commonWords).states[state]}</Badge>;
}
