import { sendingNotes } from '@/lib/adapters/outlook/sending-notes.ts';
import { checkSending } from '@/lib/app/check-sending.ts';
import type { PagePart } from './page-part.ts';

// For launchevent.js, which comes after it: whole, where that file may not weigh more than 40 KB.
const page: PagePart = { checkSending, keepSending: sendingNotes(window).put };
Object.assign(globalThis, { svarfristPage: page });
