// data: words for choosing a mail of the open conversation, one object a language
import type { Language } from '../domain/shared/language.ts';

/** Words for choosing which mail of a conversation is read. */
export interface ConversationWords {
  readonly label: string;
  readonly hint: string;
  /** A mail by its sender and when it came; `when` may be empty. */
  readonly mail: (sender: string, when: string) => string;
  /** The same, not opened yet. */
  readonly closed: (sender: string, when: string) => string;
  /** Several mails that the host folded into one line. */
  readonly folded: string;
  readonly unknown: string;
}

const joined = (sender: string, when: string) => (when ? `${sender}, ${when}` : sender);

const nb: ConversationWords = {
  label: 'E-post i samtalen',
  hint: 'Panelet leser den du velger. En lukket e-post blir åpnet.',
  mail: joined,
  closed: (sender, when) => `${joined(sender, when)} (lukket)`,
  folded: 'Vis skjulte e-poster',
  unknown: 'Ukjent avsender',
};

const nn: ConversationWords = {
  label: 'E-post i samtalen',
  hint: 'Panelet les den du vel. Ein lukka e-post blir opna.',
  mail: joined,
  closed: (sender, when) => `${joined(sender, when)} (lukka)`,
  folded: 'Vis skjulte e-postar',
  unknown: 'Ukjend avsendar',
};

const da: ConversationWords = {
  label: 'Mail i samtalen',
  hint: 'Panelet læser den, du vælger. En lukket mail bliver åbnet.',
  mail: joined,
  closed: (sender, when) => `${joined(sender, when)} (lukket)`,
  folded: 'Vis skjulte mails',
  unknown: 'Ukendt afsender',
};

const sv: ConversationWords = {
  label: 'Mejl i konversationen',
  hint: 'Panelen läser det du väljer. Ett stängt mejl öppnas.',
  mail: joined,
  closed: (sender, when) => `${joined(sender, when)} (stängt)`,
  folded: 'Visa dolda mejl',
  unknown: 'Okänd avsändare',
};

const en: ConversationWords = {
  label: 'Email in this conversation',
  hint: 'The panel reads the one you choose. A closed email is opened.',
  mail: joined,
  closed: (sender, when) => `${joined(sender, when)} (closed)`,
  folded: 'Show hidden emails',
  unknown: 'Unknown sender',
};

export const conversationWords: Record<Language, ConversationWords> = { nb, nn, da, sv, en };
