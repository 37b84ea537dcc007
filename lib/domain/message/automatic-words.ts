// data: subjects and senders of automatic mail, as Outlook, Gmail and mail servers word them.

const list = (words: string) => words.split('|').map((word) => word.trim());

/** Beginnings of subjects, in lower case. */
export const automaticSubjects: readonly string[] =
  list(`automatic reply:|automatic reply |auto reply:|auto-reply:|autoreply:|auto:|out of office|
  out of the office|autosvar|automatisk svar|automatisk besvarelse|automatiskt svar|fraværsmelding|fraværsmeddelelse|fråværsmelding|frånvaromeddelande|frånvaro:|
  ikke til stede|ikke på kontoret|inte på kontoret|ikkje på kontoret|ferieautosvar|automatische antwort|abwesenheitsnotiz|abwesend:|automatisch antwoord|
  réponse automatique|automaattinen vastaus|poissaoloviesti|undeliverable:|undelivered mail returned|undeliverable mail|mail delivery failed|mail delivery subsystem|
  delivery status notification|delivery failure|failure notice|returned mail|kan ikke leveres:|kunne ikke leveres:|uleverbar:|uleveret:|kan ikkje leverast:|
  kan inte levereras:|olevererbart:|ikke leveret:|ikke levert:|ej levererat|read:|not read:|lest:|ikke lest:|læst:|ikke læst:|slettet uden at være læst:|läst:|oläst:|
  delivered:|levert:|leveret:|levererat:|unzustellbar:|gelesen:`);

/** Local parts of addresses that machines of the mail system write from. */
export const automaticSenders: ReadonlySet<string> = new Set(
  list('mailer-daemon|postmaster|mail-daemon|maildaemon|bounce|bounces'),
);
