import { describe, expect, test } from 'vitest';
import { checkReply } from '../../../lib/domain/reply/check-reply.ts';
import { type Language, languages } from '../../../lib/domain/shared/language.ts';
import { contextOf } from './letters.ts';

interface Tone {
  /** Thanks, understanding, short sentences, nobody blamed. */
  readonly kind: string;
  /** No thanks and no sign that the objection was understood. */
  readonly cold: string;
  readonly blaming: string;
  readonly pressing: string;
  /** One sentence of more words than anybody reads. */
  readonly winding: string;
  /** Short sentences of long words. */
  readonly heavy: string;
}

// data: the same five tones in the five languages
const tones: Readonly<Record<Language, Tone>> = {
  nb: {
    kind: 'Takk for at du sa fra. Vi forstår at du ikke er enig i linje 3. Vi ser på den nå. Du får svar fra oss innen 27. november 2026. Til da er purringene stanset.',
    cold: 'Saken er registrert. Svar kommer 27. november 2026.',
    blaming: 'Det du skriver er bare tull.',
    pressing: 'Dette er siste advarsel!!',
    winding:
      'Vi har mottatt det du skrev om fakturaen og vil nå se på om timene som står på linje 3 stemmer med det som faktisk ble gjort hos deg den dagen da montøren var innom, før vi gir deg et svar som du kan bruke.',
    heavy:
      'Saksbehandlingsavdelingen gjennomfører kvalitetssikring. Dokumentasjonsgrunnlaget kontrolleres fortløpende. Timelisteregistreringene sammenholdes systematisk. Ordrebekreftelsens spesifikasjoner gjennomgås. Konklusjonen oversendes kundemottaker skriftlig. Fakturagrunnlagets beregningsmetode etterprøves. Saksfremstillingen arkiveres deretter elektronisk.',
  },
  nn: {
    kind: 'Takk for at du sa frå. Vi forstår at du ikkje er samd i linje 3. Vi ser på ho no. Du får svar frå oss innan 27. november 2026. Til då er purringane stansa.',
    cold: 'Saka er registrert. Svar kjem 27. november 2026.',
    blaming: 'Det du skriv er berre tull.',
    pressing: 'Dette er siste åtvaring!!',
    winding:
      'Vi har fått det du skreiv om fakturaen og vil no sjå på om timane som står på linje 3 stemmer med det som faktisk vart gjort hos deg den dagen då montøren var innom, før vi gjev deg eit svar som du kan bruke.',
    heavy:
      'Sakshandsamingsavdelinga gjennomfører kvalitetssikring. Dokumentasjonsgrunnlaget kontrollerast fortløpande. Timelisteregistreringane samanliknast systematisk. Ordrestadfestinga gjennomgåast. Konklusjonen oversendast kundemottakaren skriftleg. Fakturagrunnlaget etterprøvast. Saksframstillinga arkiverast deretter elektronisk. Utrekningsmetodane dokumenterast tilsvarande.',
  },
  da: {
    kind: 'Tak, fordi du sagde til. Vi forstår, at du ikke er enig i linje 3. Vi ser på den nu. Du får svar fra os senest den 27. november 2026. Til da er rykkerne stoppet.',
    cold: 'Sagen er registreret. Svar kommer den 27. november 2026.',
    blaming: 'Det, du skriver, er det rene vrøvl.',
    pressing: 'Det er sidste advarsel!!',
    winding:
      'Vi har modtaget det du skrev om fakturaen og vil nu se på om timerne der står på linje 3 passer med det som faktisk blev lavet hos dig den dag da montøren var forbi, før vi giver dig et svar som du kan bruge.',
    heavy:
      'Sagsbehandlingsafdelingen gennemfører kvalitetssikring. Dokumentationsgrundlaget kontrolleres løbende. Timeseddelregistreringerne sammenholdes systematisk. Ordrebekræftelsens specifikationer gennemgås. Konklusionen fremsendes kundemodtageren skriftligt. Fakturagrundlagets beregningsmetode efterprøves. Sagsfremstillingen arkiveres derefter elektronisk.',
  },
  sv: {
    kind: 'Tack för att du hörde av dig. Vi förstår att du inte håller med om rad 3. Vi tittar på den nu. Du får svar av oss senast den 27 november 2026. Till dess är påminnelserna stoppade.',
    cold: 'Ärendet är registrerat. Svar kommer den 27 november 2026.',
    blaming: 'Det du skriver är rent struntprat.',
    pressing: 'Det här är sista varningen!!',
    winding:
      'Vi har fått det du skrev om fakturan och vill nu se om timmarna som står på rad 3 stämmer med det som faktiskt gjordes hos dig den dag då montören var där, innan vi ger dig ett svar som du kan ha nytta av.',
    heavy:
      'Handläggningsavdelningen genomför kvalitetssäkring. Dokumentationsunderlaget kontrolleras fortlöpande. Tidrapportregistreringarna sammanställs systematiskt. Orderbekräftelsens specifikationer genomlyses. Slutsatserna översänds kundmottagaren skriftligen. Fakturaunderlagets beräkningsmetod efterprövas. Ärendebeskrivningen arkiveras därefter elektroniskt.',
  },
  en: {
    kind: 'Thank you for telling us. We understand that you disagree with line 3. We are looking at it now. You will have our answer by 27 November 2026. Until then the reminders are stopped.',
    cold: 'The case is registered. Answer follows on 27 November 2026.',
    blaming: 'What you write is nonsense.',
    pressing: 'This is the final warning!!',
    winding:
      'We have got what you wrote about the invoice and will now look at whether the hours that stand on line 3 fit what was in fact done at your place on the day when the fitter came by, before we give you an answer that is of use.',
    heavy:
      'Administrative departments undertake comprehensive investigations. Documentation requirements necessitate verification procedures. Registration inconsistencies undergo systematic comparison. Specification particulars receive consideration. Conclusions thereafter communicated electronically. Calculation methodologies require independent confirmation. Correspondence subsequently archived electronically.',
  },
};

const rulesIn = (language: Language, text: string) =>
  checkReply({ subject: 'Faktura 10457', text }, contextOf(language)).map(({ rule }) => rule);
const tone = ['L003', 'L113', 'L120', 'L129'];

describe.each(languages)('the tone of a reply, in %s', (language) => {
  const words = tones[language];

  test('thanks, understanding and short sentences leave nothing to say', () => {
    expect(rulesIn(language, words.kind).filter((rule) => tone.includes(rule))).toEqual([]);
  });

  test('neither thanks nor understanding is told', () => {
    expect(rulesIn(language, words.cold)).toContain('L003');
  });

  test('blame is told', () => {
    expect(rulesIn(language, words.blaming)).toContain('L113');
  });

  test('pressure is told', () => {
    expect(rulesIn(language, words.pressing)).toContain('L120');
  });

  test('a sentence too long to be read is told', () => {
    expect(rulesIn(language, words.winding)).toContain('L129');
  });

  test('short sentences of long words are told as well', () => {
    expect(rulesIn(language, `${words.heavy} ${words.heavy}`)).toContain('L129');
  });
});
