import type { Language } from '../../shared/language.ts';

// data: sentences a fix may put into any letter, in the five languages
/** What is true in every open objection: the disputed amount is paused. */
export const pauseSentences: Readonly<Record<Language, string>> = {
  nb: 'Oppfølgingen av det omtvistede beløpet er stanset imens, og det påløper ingen gebyrer.',
  nn: 'Oppfølginga av det omstridde beløpet er stansa så lenge, og det kjem ingen gebyr.',
  da: 'Opfølgningen på det omtvistede beløb er sat i bero imens, og der påløber ingen gebyrer.',
  sv: 'Uppföljningen av det omtvistade beloppet är stoppad under tiden, och inga avgifter tillkommer.',
  en: 'Follow-up of the disputed amount is paused meanwhile, and no fees are added.',
};

/** For a reply that comes later than promised. */
export const apologySentences: Readonly<Record<Language, string>> = {
  nb: 'Vi beklager at svaret kommer senere enn lovet.',
  nn: 'Vi beklagar at svaret kjem seinare enn lova.',
  da: 'Vi beklager, at svaret kommer senere end lovet.',
  sv: 'Vi beklagar att svaret kommer senare än utlovat.',
  en: 'We are sorry that this answer comes later than promised.',
};
