import type { FamilyThings, FamilyWays } from './family.ts';

// data: charging for the objection itself (L125), in all languages side by side
/** What our look into an objection is said to cost the customer. */
export const objectingWays = {
  L125: {
    no: [
      'klag*|innsig*|motsegn* ... koster|kostar|faktureres|fakturerast|belastes|betale|gebyr ... deg|kr|time*',
      'betale|betaler|betalar|betalt for ... ser|behandl*|handsam*|klag*|svar*|undersøk*',
      'tar|tek|krever|krev ... per|pr|hver|kvar klage*|innsig*|henvendelse*',
    ],
    da: [
      'klag*|indsig* ... koster|faktureres|opkræves|betale|gebyr ... dig|kr|time*',
      'betale|betaler|betalt for ... ser|behandl*|klag*|svar*|undersøg*',
      'tager|kræver|opkræver ... per|pr|hver klage*|indsig*|henvendelse*',
    ],
    sv: [
      'klagomål*|invändning* ... kostar|debiteras|faktureras|betala|avgift ... dig|kr|timm*',
      'betala|betalar|betalt för ... tittar|behandl*|hanter*|klag*|svar*|utred*',
      'tar|kräver|debiterar ... per|varje klagomål*|invändning*',
    ],
    en: [
      'complaint*|objection*|dispute*|query ... cost|costs|charge|charged|fee|bill|billed|pay|payable ... you|nok|handling|dealing|looking',
      'free of charge no',
      'pay|paying|paid for ... review*|handling|processing|complaint*|answer*|look*',
      'take|takes|charge|charges|require ... per|each|every complaint*|objection*|dispute*|query',
    ],
  },
  // Charging for the objection.
  'bills-you': {
    no: [
      'blir|vert|blei fakturert|belastet|belasta|debitert',
      'fakturerer|fakturerast|faktureres|fakturere|belaster|belastes|belastast|koster|kostar|krever|krev|krevst|kreves|trekker|trekkjer|honorar*|timepris*|timesats*|depositum*|egenandel*|eigendel*',
      'for din|di regning|rekning',
      'på din|di regning|rekning|bekostning',
      'regning|rekning|faktura på|for',
    ],
    da: [
      'bliver|blive faktureret|debiteret',
      'fakturerer|faktureres|fakturere|belaster|belastes|koster|kræver|kræves|opkræver|opkræves|honorar*|timepris*|timesats*|depositum*|egenbetaling*',
      'for|på din regning|bekostning',
      'regning|faktura på|for',
      'tager betaling|betalt|penge',
    ],
    sv: [
      'blir|bli fakturerad|debiterad|debiterat',
      'fakturerar|faktureras|fakturera|debiterar|debiteras|debitera|kostar|kräver|krävs|arvode*|timpris*|timtaxa*|deposition*|självrisk*',
      'på din bekostnad|räkning',
      'räkning|faktura på|för',
      'tar betalt',
    ],
    en: [
      'cost|costs nok|dkk|sek|eur|gbp|you',
      'charge|charges|charging|billed|hourly|deposit|deduct*',
      'be charged|billed|invoiced',
      'cost|costs you',
      'at your expense|cost',
      'take|takes payment|money',
    ],
  },
  'handling-alone': {
    no: [
      'behandlingen|behandlinga|handsaminga|saksbehandl*|sakshandsam*|klagebehandl*|klagehandsam*|undersøkelsen|undersøkelser|undersøkinga|utredningen|utgreiinga|gjennomgangen',
    ],
    da: [
      'behandlingen|sagsbehandl*|klagebehandl*|undersøgelsen|undersøgelser|udredningen|gennemgangen',
    ],
    sv: ['handläggning*|hanteringen|utredningen|utredningar|genomgången|prövningen'],
    en: ['handling|investigation|investigations|processing|examination'],
  },
  'our-handling': {
    no: [
      'administr*|arbeidet|oppfølging*',
      'behandl*|handsam*|håndter*|handter*|saksbehandl*|sakshandsam*|klagebehandl*|klagehandsam*|undersøkels*|undersøking*|undersøke|undersøkje|utreding*|utredning*|gjennomgang*|tidsbruk*|merarbeid*|meirarbeid*|ekstraarbeid*|tid|tida|tiden|timene|timane|arbeidet|arbeid|svare|svar|besvare|kontroll*|bryderi*|saken|saka',
    ],
    da: [
      'administr*|opfølgning*',
      'behandl*|håndter*|sagsbehandl*|klagebehandl*|undersøgelse*|undersøge|udredning*|gennemgang*|tidsforbrug*|merarbejde*|ekstraarbejde*|tid|tiden|timerne|arbejdet|arbejde|svare|svar|besvare|kontrol*|besvær|ulejlighed|sagen',
    ],
    sv: [
      'administr*|uppföljning*',
      'behandl*|hanter*|handlägg*|klagomålshanter*|utredning*|utreda|genomgång*|tidsåtgång*|merarbete*|extraarbete*|tid|tiden|timmarna|arbetet|arbete|svara|svar|besvara|kontroll*|besvär*|ärendet|pröva|prövning',
    ],
    en: [
      'administr*|follow-up',
      'handling|handle|processing|process|dealing|deal|investigat*|review*|examin*|inquir*|enquir*|time|hours|work|answering|answer|replying|assess*|administration|admin|trouble|case',
    ],
  },
} as const satisfies FamilyWays;

/** Things of which such a charge is put together, language by language. */
export const objectingThings = {
  handle: {
    nb: [
      'behandl*|håndter*|saksbehandl*|klagebehandl*|gjennomgang*|undersøkelse*|innsigelsesbehandl*|merarbeid*|bryderi*|svare',
    ],
    nn: [
      'handsam*|handter*|sakshandsam*|klagehandsam*|gjennomgang*|undersøking*|meirarbeid*|svare',
    ],
    da: [
      'behandl*|håndter*|sagsbehandl*|klagebehandl*|gennemgang*|undersøgelse*|merarbejde*|svare',
    ],
    sv: [
      'hanter*|handlägg*|behandl*|pröva|prövning*|utredning*|genomgång*|merarbete*|klagomålshanter*|besvara',
    ],
    en: [
      'handling|dealing|processing|investigating|reviewing|answering|handle|process|investigation|review|deal',
    ],
  },
  charge: {
    nb: [
      'koster|koste|belast*|fakturerer|faktureres|fakturere|egenandel*|honorar*|timepris*|depositum*|behandlingsgebyr*',
      'regning|gebyr på|for',
      'betale|betaler for',
    ],
    nn: [
      'kostar|koste|belast*|fakturerer|fakturere|eigendel*|honorar*|timepris*|depositum*',
      'rekning|gebyr på|for',
      'betale|betalar for',
    ],
    da: [
      'koster|koste|belast*|fakturerer|faktureres|fakturere|opkræver|opkræves|egenbetaling*|honorar*|timepris*|depositum',
      'regning|gebyr på|for',
      'betale|betaler for',
    ],
    sv: [
      'kostar|kosta|debiterar|debiteras|debitera|fakturerar|faktureras|fakturera|självrisk*|arvode*|timpris*|deposition*',
      'räkning|avgift på|för|om',
      'betala|betalar för',
    ],
    en: [
      'billed|charged|deposit|charging|bill',
      'charge|fee of|for',
      'be|get invoiced',
      'pay|cost|costs you? for',
    ],
  },
  consider: {
    nb: ['vurder*|behandl*', 'se på'],
    nn: ['vurder*|handsam*', 'sjå på'],
    da: ['vurder*|behandl*', 'se på'],
    sv: ['pröv*|bedöm*|hanter*', 'titta på', 'ta upp'],
    en: ['consider*|assess*|review*|look|handle', 'take up'],
  },
  'costs-you': {
    nb: ['koster|koste|belaster|belastes|trekker|trekkes deg|dere|vi?'],
    nn: ['kostar|koste|belastar|trekkjer deg|dykk|vi?'],
    da: ['koster|koste|belaster|belastes|trækker dig|jer|vi?'],
    sv: ['kostar|kosta|debiterar|debiteras|drar dig|er|vi?'],
    en: ['cost|costs|sets you', 'charge|charging|bill|billing you'],
  },
  'charge-each': {
    nb: ['tar|krever|tas|belaster|fakturerer'],
    nn: ['tek|krev|belastar'],
    da: ['tager|kræver|opkræver|belaster'],
    sv: ['tar|kräver|debiterar'],
    en: ['charge|charges|charging|bill|deduct'],
  },
} as const satisfies FamilyThings;
