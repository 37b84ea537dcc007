import type { Language } from '../domain/shared/language.ts';

/** Words of the question that Outlook asks when a reply with errors is sent. 500 characters in all. */
export interface SendCheckWords {
  /** First line; the findings follow, a line each. */
  readonly lead: string;
  /** When there are more than the lines have room for. */
  readonly more: Readonly<Record<'one' | 'other', string>>;
  /** The button that opens the pane, 20 characters. */
  readonly show: string;
}

export const sendCheckWords: Record<Language, SendCheckWords> = {
  nb: {
    lead: 'Svarfrist: Se på dette før svaret på innsigelsen sendes.',
    more: { one: 'og # ting til', other: 'og # ting til' },
    show: 'Vis i Svarfrist',
  },
  nn: {
    lead: 'Svarfrist: Sjå på dette før svaret på motsegna blir sendt.',
    more: { one: 'og # ting til', other: 'og # ting til' },
    show: 'Vis i Svarfrist',
  },
  da: {
    lead: 'Svarfrist: Se på dette, før svaret på indsigelsen sendes.',
    more: { one: 'og # ting til', other: 'og # ting til' },
    show: 'Vis i Svarfrist',
  },
  sv: {
    lead: 'Svarfrist: Titta på det här innan svaret på invändningen skickas.',
    more: { one: 'och # sak till', other: 'och # saker till' },
    show: 'Visa i Svarfrist',
  },
  en: {
    lead: 'Svarfrist: look at this before the reply to the objection is sent.',
    more: { one: 'and # more thing', other: 'and # more things' },
    show: 'Show in Svarfrist',
  },
};
