import type { Country } from '../shared/country.ts';
import type { Deadline, Timer } from './deadline.ts';

/** What the rule book says of a timer apart from its date. */
export interface TimerRule {
  readonly duty: Deadline['duty'];
  /** The same everywhere, or by the country of the customer; `citationsOf` says it in words. */
  readonly source: string | Readonly<Record<Country, string>>;
  readonly binding: string;
}

/** Who has to act, where each timer comes from and how far it binds. */
// data: the timers of the rule book (state machine), with the statutes behind them by country
export const timerRules: Readonly<Record<Timer, TimerRule>> = {
  ACK: { duty: 'ours', source: '000:26-32; ISO 10002', binding: 'product default' },
  FIRST_ANSWER: {
    duty: 'ours',
    source: {
      NO: 'R-NO-04',
      DK: 'R-NO-04 by analogy',
      SE: 'R-SE-01',
    },
    binding: 'soft law (NO future)',
  },
  DECISION: { duty: 'ours', source: '003:30 by analogy', binding: 'product default' },
  DUE_GUARD: {
    duty: 'ours',
    source: { NO: '001:23', DK: '001:23; R-DK-13', SE: '001:23' },
    binding: 'advice',
  },
  UPDATE: { duty: 'ours', source: '000:32', binding: 'promise' },
  CONFIRM: { duty: 'ours', source: '000:37; 004:15', binding: 'advice' },
  CUSTOMER_INFO: { duty: 'customer', source: '–', binding: 'soft' },
  INTERNAL: { duty: 'ours', source: '003:9', binding: 'product default' },
  REPLY: {
    duty: 'customer',
    source: {
      NO: '003:32; R-NO-08',
      DK: '003:32; R-DK-03',
      SE: '003:32; R-SE-04',
    },
    binding: 'advice / law for later letters',
  },
  SETTLE: { duty: 'customer', source: '003:32; 004:15', binding: 'agreement' },
  CREDIT: { duty: 'ours', source: '–', binding: 'product default' },
  AGENCY_NOTICE: { duty: 'ours', source: '001:14; 003:29', binding: 'advice' },
  AGENCY_ANSWER: { duty: 'ours', source: '003:30', binding: 'agency rule' },
  NOTICE_BEFORE_SUIT: {
    duty: 'customer',
    source: {
      NO: 'R-NO-14',
      DK: 'R-NO-14 by analogy',
      SE: 'R-NO-14 by analogy',
    },
    binding: 'default for a standard',
  },
  ADR_ANSWER: { duty: 'ours', source: 'R-EU-04', binding: 'law (future)' },
  LIMITATION: {
    duty: 'tool',
    source: {
      NO: 'R-NO-20',
      DK: 'R-DK-12',
      SE: 'R-SE-11; R-C-03',
    },
    binding: 'law',
  },
  RETENTION: { duty: 'tool', source: 'R-G-03', binding: 'product default' },
  PAYMENT_UNDISPUTED: { duty: 'customer', source: '003:7; R-X-07', binding: 'agreement' },
  FOLLOWUP: { duty: 'ours', source: '004:21; 003:10', binding: 'product default' },
  MANAGER_CHOICE: {
    duty: 'ours',
    source: { NO: 'R-NO-13', DK: 'R-DK-08', SE: 'R-SE-07' },
    binding: 'product default',
  },
  REVIEW: { duty: 'ours', source: '–', binding: 'product default' },
};
