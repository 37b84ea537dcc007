import { detect } from '../domain/detection/detect.ts';
import type { Detection } from '../domain/detection/detection.ts';
import type { EmailMessage } from '../domain/message/email-message.ts';
import type { CaseRow } from '../ports/case-store.ts';
import { findCase } from './find-case.ts';
import { loadAdaptation } from './learn.ts';
import type { Services } from './services.ts';
import { rowByMeeting } from './team-meeting.ts';

/** Everything the panel shows about one mail. */
export interface Scan {
  readonly message: EmailMessage;
  readonly detection: Detection;
  /** The objection this mail or its conversation belongs to, if it is registered. */
  readonly row: CaseRow | null;
  /** The log of that case says what this very mail is. */
  readonly isRecorded: boolean;
  /** The user said before that this mail is no objection. */
  readonly isDismissed: boolean;
}

/** Reads a mail with the detector and looks up what is known of it. Writes nothing. @throws StoreError */
export async function scanMessage(
  services: Pick<Services, 'store'>,
  message: EmailMessage,
): Promise<Scan> {
  const { store } = services;
  const found = await findCase(services, message);
  return {
    message,
    detection: detect(message, await loadAdaptation(store)),
    row: found?.row ?? (await rowByMeeting(store, message)),
    isRecorded: found?.isRecorded ?? false,
    isDismissed: await store.isDismissed(message.key),
  };
}
