import type { Objection } from '@/lib/domain/objection/objection.ts';

/** A reply was put into the reply window, and nobody has said yet that it was sent. */
export function hasOpenReply({ events }: Objection): boolean {
  for (const { type } of events.toReversed()) {
    switch (type) {
      case 'replyOpened':
        return true;
      case 'acknowledged':
      case 'questionsSent':
      case 'replySent':
      case 'settlementRequested':
        return false;
      default:
    }
  }
  return false;
}
