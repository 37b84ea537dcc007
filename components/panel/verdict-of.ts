import type { Scan } from '@/lib/app/scan-message.ts';
import { spokenWayOf } from '@/lib/domain/message/spoken-message.ts';

/** What the panel says first about a mail. Words are in `lib/i18n/panel.ts`. */
export const verdicts = [
  'registered',
  'dismissed',
  'automatic',
  'unreadable',
  'empty',
  'objection',
  'possible',
  'none',
] as const;
export type PanelVerdict = (typeof verdicts)[number];

/** What people said counts more than what the detector found; what could not be read is never judged. */
export function verdictOf({ message, detection, row, isDismissed }: Scan): PanelVerdict {
  if (row && row.objection.state !== 'DISMISSED') return 'registered';
  if (isDismissed) return 'dismissed';
  if (message.notices.includes('unreadable')) return 'unreadable';
  if (message.isAutomatic) return 'automatic';
  if (message.notices.includes('empty') || message.newest.trim() === '') return 'empty';
  // Somebody took the trouble to note it: whether it is one is for that person to say.
  if (spokenWayOf(message.key) && detection.verdict === 'none') return 'possible';
  return detection.verdict;
}

export const certainties = [
  'almost-certain',
  'very-likely',
  'likely',
  'possible',
  'unlikely',
] as const;
export type Certainty = (typeof certainties)[number];

/** A calibrated probability in words: people read 0.87 as more than it is. */
export function certaintyOf(probability: number): Certainty {
  if (probability >= 0.97) return 'almost-certain';
  if (probability >= 0.85) return 'very-likely';
  if (probability >= 0.6) return 'likely';
  return probability >= 0.3 ? 'possible' : 'unlikely';
}
