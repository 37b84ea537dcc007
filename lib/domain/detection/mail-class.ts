import { type MailKind, mailKinds } from './mail-kind.ts';
import { type ReasonCode, reasonCodes } from './reason-code.ts';

/** What a mail may be: an objection on one of the grounds, or one of the kinds that are none. */
export type MailClass = ReasonCode | MailKind;

/** All classes, in the order in which the model holds them: grounds first. */
export const mailClasses: readonly MailClass[] = [...reasonCodes, ...mailKinds];
