import type { FamilyThings, FamilyWays } from './family.ts';

// data: a form that the objection must have (L115): the plain words, in all languages side by side; rights-form.ts
// has other writers' words
/** How an objection has to be made. */
export const formPlain = {
  form: {
    no: [
      'skrift',
      'skriftlig*|skriftleg*|skjema*|*skjema|*skjemaet|blankett*|formular*|brev|brevs|papir*|signatur*|signer*|underskr*|underteikn*|rekommander*|posten|postgang|portal*|*portal|*portalen|nettsid*|heimesid*|hjemmesid*|minside|bankid|postadress*|orginal*|original*',
    ],
    da: [
      'skrift',
      'skriftlig*|skema*|*skema|*skemaet|blanket*|formular*|brev|brevs|papir*|underskr*|signer*|anbefalet|posten|portal*|*portal|hjemmesid*|webformular*|mitid|e boks|postadress*|original*',
    ],
    sv: [
      'skrift',
      'skriftlig*|blankett*|formulär*|brev|papper*|underskr*|underteckna*|signer*|rekommender*|posten|portal*|*portal|hemsid*|webbplats*|webbformulär*|bankid|postadress*|original*',
    ],
    en: [
      'hand',
      'writing|written|form|forms|letter|paper|post|mail|signed|sign|signature|registered|recorded|portal|website|online|hardcopy|postal|original|handwritten',
    ],
  },
  must: {
    no: [
      'ellers|elles kan|vil|blir|får ... ikke|ikkje',
      'først|fyrst|før når|vi',
      'må|skal|kreves|krevst|krever|krev|plikter|bare|berre|kun|utelukkende|utelukkande|først|forutsetter|føreset|bes|vilkår|betingelse|nødvendig|naudsynt|påkrevd|ugyldig|avvises|avvisast|lyt',
      'ikke|ikkje godta*|godtek*|behandl*|handsam*|registrer*|vurder*|gyldig|nok|tilstrekkelig|gjelder|gjeld|tel|teller|svar*|lest|les',
    ],
    da: [
      'ellers kan|vil|bliver|får ... ikke',
      'skal|må|kræves|kræver|bedes|kun|udelukkende|alene|først|forudsætter|vilkår|betingelse|nødvendig*|påkrævet|ugyldig*|afvises',
      'ikke accepter*|behandl*|registrer*|vurder*|gyldig*|nok|tilstrækkelig*|gælder|tæller|svar*|læst',
    ],
    sv: [
      'annars kan|vill|blir|får ... inte',
      'måste|ska|skall|krävs|kräver|bara|endast|enbart|först|förutsätter|villkor|nödvändig*|ogiltig*|avvisas',
      'inte accepter*|behandl*|registrer*|prövas|pröva|giltig*|nog|tillräckl*|gäller|räknas|räcker|svar*|läses',
    ],
    en: [
      'otherwise we|it|this|your ... cannot|not|rejected|ignored',
      'must|shall|required|requires|require|only|solely|exclusively|need|needs|have|has|should|necessary|condition|valid|invalid|insist|expected',
      "not|don't|cannot|can't|won't accept*|consider*|process*|register*|handle|valid|enough|sufficient|count*|deal|treat|recognise",
    ],
  },
  oral: {
    no: ['muntlig*|munnleg*|telefon*|ringe|ringt|ringer|ringjer|samtale*|sms|chat|e|mail|epost*'],
    da: ['mundtlig*|telefon*|ringe|ringet|ringer|samtale*|opkald*|sms|chat|mail*|e'],
    sv: ['muntlig*|telefon*|ringa|ringt|ringer|samtal*|sms|chatt*|mejl*|mail*|e'],
    en: ['oral*|verbal*|phone*|telephone*|spoken|call|calls|calling|sms|text|chat|email*|e'],
  },
  L115: {
    no: [
      'kun|bare|ikke gyldig*|aksept*|godkjen* ... epost|telefon*|muntlig*',
      'telefon*|samtale* ... ikke|ikkje gyldig*|aksept*|nok|tilstrekkelig*',
      'klag*|innsig*|innvend*|reklam*|motsegn* som ikke|ikkje er|blir|vert? skriftlig*|skriftleg*|signert*|på|sendt|kommer|kjem ... ikke|ikkje|avvis*|ugyldig*',
      'ikke|ikkje skriftlig*|skriftleg* ... ikke|ikkje|avvis*',
      'klag*|innsig*|innvend*|reklam*|protest* ... må|skal|kun|bare|berre ... skriftlig*|skriftleg*|skjema*|*skjema|brev|underskr*|signer*|posten',
      'bruk|fyll|benytt ... *skjema|*skjemaet|klageskjema* ... ellers|for|før|må',
      'må|skal du|de|dere? bruke|nytte|benytte|fylle|signere|underskrive|sende ... skjema*|*skjema|*skjemaet|brev|papir|posten',
      'du|de|dere må|skal bruke|nytte|benytte|fylle|signere|underskrive|sende ... skjema*|*skjema|*skjemaet|brev|papir|posten',
      'skriftlig|skriftleg ellers|elles',
      'holder|held|er ikke|ikkje nok? å|med ringe|ringje|telefon*|muntlig|munnleg|sms',
    ],
    da: [
      'kun|ikke gyldig*|accept*|godkend* ... mail|telefon*|mundtlig*',
      'mails|telefon* ... ikke gyldig*|accept*|nok|tilstrækkelig*',
      'klag*|indsig*|indvend*|reklam* der|som ikke er|bliver? skriftlig*|underskr*|på|sendt|kommer ... ikke|afvis*|ugyldig*',
      'ikke skriftlig* ... ikke|afvis*',
      'klag*|indsig*|reklam*|protest* ... skal|må|kun|alene ... skriftlig*|skema*|formular*|brev|underskr*|posten',
      'brug|udfyld|benyt ... *skema|formular*|blanket* ... ellers|for|før|skal',
      'du|i skal|må bruge|benytte|udfylde|underskrive|sende ... skema*|formular*|blanket*|brev|papir|posten',
      'skriftligt ellers',
      'ikke nok at ringe|sige',
      'er|rækker ikke nok? at|med ringe|telefon*|mundtlig*|sms',
    ],
    sv: [
      'bara|inte giltig*|accept*|godkänn* ... mejl|telefon*|muntlig*',
      'mejl|telefon* ... inte giltig*|accept*|nog|tillräcklig*',
      'klag*|invänd*|reklam* som inte är|blir? skriftlig*|undertecknad*|på|skickas|kommer ... inte|avvis*|ogiltig*',
      'inte skriftlig* ... inte|avvis*',
      'klag*|invändning*|reklam*|protest* ... måste|ska|endast|bara|enbart ... skriftlig*|formulär*|blankett*|brev|underskr*|posten',
      'använd|fyll ... formulär*|blankett* ... annars|för|innan|måste',
      'måste|ska du|ni? använda|fylla|underteckna|skicka ... formulär*|blankett*|brev|papper|posten',
      'du|ni måste|ska använda|fylla|underteckna|skicka ... formulär*|blankett*|brev|papper|posten',
      'skriftligen|skriftligt annars',
      'räcker inte att|med ringa|telefon*|muntlig*|sms|säga',
    ],
    en: [
      'objection*|complaint*|dispute* ... registered|signed|original|post|letter|writing|form ... valid|accepted|counts|only|must|recognised',
      'only|not accept|valid|consider|recognise ... email|phone|oral|verbal',
      'email|emails|phone|calls ... not accepted|sufficient|valid|recognised|enough',
      'complaint*|objection*|dispute* that|which|not are|is|have|were? not? in|made|put|submitted|signed ... not|rejected|ignored',
      'must|have|need to? use|complete|fill|submit|sign|send ... form|letter|portal|writing|paper|post',
      'put|send|submit it|this|that|your ... writing|letter|form ... or|otherwise|before|until|first',
      'unless|until ... in writing|form|letter|post',
      'not enough|sufficient to call|phone|ring|say|tell',
      'phone|call|telephone|email ... not|does enough|count|sufficient',
    ],
  },
} as const satisfies FamilyWays;

/** Things of which such a demand is put together, language by language. */
export const formThings = {
  form: {
    nb: [
      'papir*|skriftlig*|underskrift*|skjema*|brev|brevpost|rekommander*|klageskjema*|nettside*|nettskjema*|portal*',
      'i|med|per posten|post',
    ],
    nn: [
      'papir*|skriftleg*|underskrift*|skjema*|brev|rekommander*|klageskjema*|nettside*|nettskjema*|portal*',
      'i|med|per posten|post',
    ],
    da: [
      'papir*|skriftlig*|underskrift*|formular*|blanket*|brev|anbefalet|hjemmeside*|skema*|portal*',
      'med|pr|per posten|post',
    ],
    sv: [
      'papper*|skriftlig*|underskrift*|formulär*|blankett*|brev|rekommender*|webbplats*|webbformulär*|hemsida*|portal*',
      'med|per posten|post',
    ],
    en: [
      'paper|writing|written|signature|letter|website|portal|handwritten',
      'form|forms',
      'by|recorded|registered post|mail|delivery',
    ],
  },
  must: {
    nb: [
      'må|skal|kreves|plikter|bruk|bruke|bare|kun|utelukkende|forutsetter|krever|skikkelig|ugyldig|avvises|krav',
      'ikke|ingen før|uten|annet',
      'først når|etter',
      'teller|gjelder|behandles|registreres|vurderes|leses ikke',
      'ikke gyldig',
    ],
    nn: [
      'må|skal|krevst|pliktar|bruk|bruke|berre|kun|krev|ugyldig',
      'ikkje før|utan',
      'først når|etter',
      'tel|gjeld|handsamast ikkje',
    ],
    da: [
      'skal|kræves|bedes|brug|bruge|kun|udelukkende|forudsætter|kræver|ugyldig|afvises|krav',
      'ikke|ingen før|medmindre|uden',
      'først når|efter',
      'tæller|gælder|behandles|registreres ikke',
      'må kun',
    ],
    sv: [
      'måste|ska|skall|krävs|använd|använda|bara|endast|enbart|förutsätter|kräver|ogiltig|avvisas|krav',
      'inte|ingen förrän|utan',
      'först när|efter',
      'räknas|gäller|behandlas|prövas inte',
    ],
    en: [
      'must|shall|required|requires|require|only|use|valid|void|insist',
      'have|has|need|needs to',
      'not|never until|unless|without',
      'not|never count|accept|accepted|consider|considered|valid|treat|entertain',
      'until|unless',
    ],
  },
  may: {
    nb: ['kan|får du|dere', 'du|dere kan|får|velger', 'må gjerne', 'trenger|behøver', 'hvordan'],
    nn: ['kan|får du|de', 'du|de kan|får|vel', 'må gjerne', 'treng', 'korleis'],
    da: ['kan|må du|i gerne?', 'du|i kan|må|vælger gerne?', 'behøver', 'hvordan'],
    sv: ['kan|får du|ni', 'du|ni kan|får|väljer', 'behöver', 'hur'],
    en: ['you may|can|could|choose', 'can|may you', 'need not', 'however|whichever'],
  },
  oral: {
    nb: ['muntlig*|telefon*|ringe|ring|e-post|epost'],
    nn: ['munnleg*|telefon*|ringe|ring|e-post'],
    da: ['mundtlig*|telefon*|ringe|ring|mail|e-mail'],
    sv: ['muntlig*|telefon*|ringa|ring|mejl|e-post'],
    en: ['telephone', 'orally|oral|phone|call|email|e-mail|spoken|verbally'],
  },
} as const satisfies FamilyThings;
