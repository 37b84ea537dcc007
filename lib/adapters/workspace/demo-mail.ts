import type { Address } from '../../domain/shared/address.ts';
import type { Language } from '../../domain/shared/language.ts';

/** An invented mail of the demo mailbox, as written; `demo-mailbox.ts` gives it its date of today. */
export interface DemoMail {
  readonly id: string;
  /** The language its dates are written in. */
  readonly language: Language;
  /** Mails with the same thread belong to one conversation. */
  readonly thread?: string;
  readonly from: Address;
  readonly subject: string;
  /** Days before the day on which the demo is opened. */
  readonly daysAgo: number;
  /** Local time of arrival, `HH:MM`. */
  readonly time: string;
  /** `{day:-14}` stands for the date fourteen days before today, written out in the mail's language. */
  readonly text: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/** The invented heating firm whose mailbox the demo shows. */
export const demoOwner: Address = {
  name: 'Ingrid Solheim',
  email: 'ingrid.solheim@fjordvarme.example',
};
