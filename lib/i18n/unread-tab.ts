// data: words for a tab that nobody reads, one object a language
import type { Language } from '../domain/shared/language.ts';

/** What to do where a mail is on the screen and the panel sees none. */
export interface UnreadTabWords {
  readonly text: string;
}

const nb: UnreadTabWords = {
  text: 'Er en e-post i Gmail allerede åpen i denne fanen? Last fanen på nytt. Det trengs én gang når Svarfrist er installert eller oppdatert.',
};
const nn: UnreadTabWords = {
  text: 'Er ein e-post i Gmail alt open i denne fana? Last fana på nytt. Det trengst éin gong når Svarfrist er installert eller oppdatert.',
};
const da: UnreadTabWords = {
  text: 'Er en mail i Gmail allerede åben i denne fane? Genindlæs fanen. Det er nødvendigt én gang, når Svarfrist er installeret eller opdateret.',
};
const sv: UnreadTabWords = {
  text: 'Är ett mejl i Gmail redan öppet i den här fliken? Ladda om fliken. Det behövs en gång när Svarfrist har installerats eller uppdaterats.',
};
const en: UnreadTabWords = {
  text: 'Is an email in Gmail already open in this tab? Reload the tab. That is needed once after Svarfrist was installed or updated.',
};

export const unreadTabWords: Record<Language, UnreadTabWords> = { nb, nn, da, sv, en };
