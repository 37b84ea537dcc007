import type { FamilyWays } from './family.ts';

// data: credit registers by their names (L102), in all languages side by side; threats-credit.ts has the words
// without them
/** Credit registers, and lenders who refuse. */
export const creditPlain = {
  // Credit registers.
  L102: {
    no: [
      'betalingsmoral*|kredittprofil*|kredittscor*|kredittvurd*',
      'vil|kan ... prege|svekke|skade|ødelegge|påvirke ... kreditt*|lån*|betalingsevne*',
      'register*|registrene|liste|lista|listen|oversikt* over folk|dem|de|dei|personer|personar|kunder|kundar|slike|navn|namn',
      'betalingsmerk*|betalingsanm*|anmerkning*|merknad på|i|hos|hjå|deg',
      'kredittrating*|kredittscore*|kredittsjekk*|kredittkontroll*|kreditthistor*|kredittbyrå*|kredittrapport*|kredittomdømm*|kredittevne*|scoring*|scoren|betalingshistor*|låneevne*|betalingsevne*|betalingsregist*|misligholdsregist*|svartelist*|gjeldsregister*',
      'experian|bisnode|creditsafe|bradstreet|soliditet',
      'dårlig|dårleg|dårlige|dårlege betaler|betalar|betalere|betalarar|kredittverd*',
      'register|registeret|liste|lista|listen over ... betaler*|betalar*|skyldner*|misligh*',
      'registrer*|innrapporter*|rapporter*|meldes|melder|meld ... kreditt*|register*|experian|byrå*|bisnode|skyldner',
      'svart|svarte liste|lista|listen',
      'banker|bankar|bankane|bankene ... vil|kan|kjem|kommer|får ... se|sjå|vite|oppdage|merke|høre|spørre',
      'banken kan|vil|får|kommer|kjem ... vite|oppdage|høre|spørre',
      'banken ... se|sjå|ser dette|denne|slikt|slike|saken|saka',
      'synlig*|synleg* ... kreditt|kreditten|kredittverd*|kredittsøk*|lån*',
    ],
    da: [
      'betalingsmoral*|kreditprofil*',
      'vil|kan ... svække|skade|ødelægge|påvirke ... kredit*|lån*',
      'register*|registre*|liste|listen over folk|dem|de|personer|kunder|sådanne',
      'kreditrating*|kreditscore*|kredittjek*|kredithistor*|kreditbureau*|kreditrapport*|kreditværd*|kreditvurder*|kreditoplys*|betalingshistor*|låneevne*|betalingsanm*|skyldnerregist*|sortlist*|debitorregist*|scoren',
      'experian|bisnode|creditsafe|rki|kob',
      'debitor regist*',
      'dårlig|dårlige betaler|betalere|debitor|debitorer',
      'register|registret|registre|liste|listen over ... betaler*|skyldner*|debitor*',
      'indberet*|registrer*|rapporter* ... kreditop*|kreditvær*|kreditbu*|register*|registret|experian|rki|bureau*|skyldner|debitor',
      'sort|sorte liste|listen',
      'banken|banker ... vil|kan|kommer|får ... se|vide|opdage|mærke|høre|spørge',
      'synlig* ... kreditværd*|lån*',
    ],
    sv: [
      'betalningsmoral*|kreditprofil*',
      'kommer|kan ... försvaga|skada|förstöra|påverka ... kredit*|lån*',
      'register*|lista|listan|listor över folk|dem|de|personer|kunder',
      'anmärkning*|prick|prickad|prickar|betalningsanm*',
      'kreditrating*|kreditscore*|kreditkoll*|kredithistor*|kreditbyrå*|kreditrapport*|kreditvärd*|kreditbetyg*|kreditupplysn*|betalningshistor*|betalningsförmåga*|svartlist*|scoring*|kreditregist*',
      'experian|bisnode|creditsafe|uc|bradstreet',
      'dålig|dåliga betalare|betalningsmoral',
      'register|registret|lista|listan över ... betalare|gäldenär*|skuld*',
      'rapporter*|registrer*|anmäl* ... kreditup*|kreditvär*|register|registret|betalare|uc|upplysningsföretag*',
      'svart|svarta lista|listan',
      'banken|banker ... ser|kan|kommer|får ... se|veta|upptäcka|märka|höra|fråga|lån*|detta',
      'synlig* ... kreditvärd*|lån*',
    ],
    en: [
      'adverse|negative entry|mark|record|listing',
      'late payment marker|markers',
      'will|may|can|could ... damage|harm|affect|hurt|lower|impact ... credit|rating|score|borrow*|loan*',
      'register*|list|lists of people|those|customers|persons|names',
      'credit rating|score|scores|worthiness|check|checks|history|profile|bureau|bureaus|future|reputation|files|records|status|line|reporting|agencies|file|blacklist*',
      'experian|equifax|transunion|bisnode|creditsafe',
      'bad|poor payer|payers|debtor|debtors',
      'register|list of ... payers|debtors|defaulters',
      'debtor|debtors|default|defaulter* register|registry|list',
      'report*|register*|list* ... experian|equifax|bureau*|default*|payer*|debtor*',
      'black list|mark|listed',
      'banks|lenders|landlords ... will|can|may ... see|know|notice|learn|ask|find',
      'any|every|each bank|lender|landlord can|will|may',
    ],
  },
  lender: {
    no: [
      'mobilavtale*|strømavtale*|leiekontrakt*|leigekontrakt*',
      'lån|lånet|låne|boliglån*|bustadlån*|billån*|forbrukslån*|kreditt|kredittkort*|mobilabonnement*|låneopptak*|lånesøknad*',
    ],
    da: [
      'mobilaftale*|lejekontrakt*|elaftale*',
      'lån|lånet|låne|boliglån*|billån*|forbrugslån*|kredit|kreditkort*|mobilabonnement*|låneansøgning*',
    ],
    sv: [
      'mobilavtal*|elavtal*|hyresavtal*',
      'lån|lånet|låna|bolån*|billån*|blancolån*|kredit|krediter|kreditkort*|mobilabonnemang*|hyreskontrakt*|låneansök*',
    ],
    en: [
      'phone|mobile|rental|energy contract|contracts|plan',
      'loan|loans|mortgage|mortgages|borrow|borrowing|overdraft|lender|lenders|landlord|landlords|tenancy',
    ],
  },
  refuse: {
    no: [
      'vanskelig*|vanskeleg*|avslag|avslå*|umulig|umogleg|problem*|nekt*|ser|se|sjå|vite|får|påvirk*|påverk*|ødelegg*|øydelegg*|tungt|trøbbel|hindr*|merke|merkar|merker|oppdag*|dyrere|dyrare|lurer|lure|spør',
    ],
    da: [
      'svært|svære|sværere|vanskelig*|afslag|afslå*|umulig*|problem*|nægt*|ser|se|vide|påvirk*|ødelæg*|hindr*|mærke|mærker|opdag*|dyrere|spørger',
    ],
    sv: [
      'svårt|svår|svårare|avslag|avslå*|omöjlig*|problem*|neka*|ser|se|veta|påverka*|förstör*|hindr*|märka|märker|upptäck*|dyrare|frågar',
    ],
    en: [
      'hard|harder|difficult*|refus*|declin*|impossible|problem*|deny|denied|see|sees|notice|notices|affect*|ruin*|hinder*|struggle|trouble|turn|costlier|reject*|wonder',
    ],
  },
} as const satisfies FamilyWays;
