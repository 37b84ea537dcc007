// data: what people write when they object to a claim, accept it, or write about something else.

/**
 * Turns of phrase, as meanings (capitals, see `senses.ts`) and words that stand in this order within
 * reach of each other. `a|b` is either, `*` takes any ending, `0` is any number. `against` speaks for
 * an objection, `settled` against one, `other` for mail that no customer writes about a claim. The
 * order is part of the model: train again after a change.
 */
export const phrases = {
  against: {
    'will not pay':
      'PAY NOT; NOT PAY; REFUSE PAY; NOTHING_DUE; PAY NOTHING_DUE; REFUSE INVOICE; får NOT AMOUNT; får NOT PAY; kommer NOT PAY',
    'pays when something is done':
      'PAY FIRST; PAY UNTIL; PAY når|when|once|så|when; WITHHOLD INVOICE; WITHHOLD PAY; WITHHOLD AMOUNT; UNTIL PAY; NOT PAY UNTIL; INVOICE WITHHOLD; WITHHOLD UNTIL; PAY IF; settle when|once',
    disputes:
      'I DISPUTE; WE DISPUTE; DISPUTE INVOICE; DISPUTE CLAIM; DISPUTE AMOUNT; DISPUTE FEE; INVOICE DISPUTE; CLAIM DISPUTE; I OBJECT; WE OBJECT; OBJECT INVOICE; OBJECT CLAIM; OBJECT FEE; OBJECT mot|til|to|against|over',
    'does not accept':
      'NOT ACCEPT; ACCEPT NOT; DISAGREE; NOT ENIG; ENIG NOT; REFUSE CLAIM; liability|ansvar* denied|avvis*|afvis*|nekt*|bestrid*; INVOICE avvis*|afvis*|returner*|rejected|retur; NOT admitted; denied|denies; DENIED; DENIED CLAIM; CLAIM DENIED',
    'it is wrong':
      'INVOICE WRONG; WRONG INVOICE; INVOICE NOT_RIGHT; NOT_RIGHT INVOICE; AMOUNT WRONG; AMOUNT NOT_RIGHT; PRICE WRONG; NOT_RIGHT; WRONG AMOUNT; must|må|måste|kan be|være|vere|vara WRONG; HOURS NOT_RIGHT; INVOICE NOT RIGHT; CLAIM WRONG',
    'too much':
      'for|för mye|meget|mykje|mycket|mange|många|høy*|høj*|hög*|høg*; too much|many|high; overcharg*|overbill*|overfaktur*|överfaktur*|overdebiter*; dobbelt|dubbelt|double|twice så|så|as|what; høyere|højere|högre|higher|dyrere|dyrare|more enn|end|än|than; TOO_MUCH; TOO_MUCH INVOICE; HOURS TOO_MUCH; AMOUNT TOO_MUCH',
    'asks for a credit':
      'PLEASE CREDIT; CAN_YOU CREDIT; MUST CREDIT; WANT CREDIT; ASK CREDIT; send*|skicka*|issue CREDIT; send*|skicka*|issue CREDIT_NOTE; PLEASE CREDIT_NOTE; credit*|krediter*|kreditera YOU; sende|skicka|send CORRECT INVOICE; forvent*|räkna*|regner CREDIT; expect* CREDIT; CAN_YOU CREDIT_NOTE; WANT CREDIT_NOTE; CREDIT_NOTE 0',
    'asks for a correction':
      'PLEASE CORRECT; CAN_YOU CORRECT; CAN_YOU DELETE; PLEASE DELETE; MUST DELETE; MUST CORRECT; WANT DELETE; WANT CORRECT; ASK DELETE; ASK CORRECT; CORRECT INVOICE; DELETE INVOICE; DELETE FEE; DELETE LINE; CAN_YOU SORT; INVOICE CORRECT; send* ny|nytt|corrected|rettet|rättad|revised|amended; ny|new|rett|riktig|korrekt|rättad|corrected INVOICE; CAN_YOU CORRECT INVOICE',
    'asks to take it off':
      'come|comes|came|taken|take|knock* off; tages|tage|tag|tas|ta|tar|tek|tek|dras|dra|drar|pilles af|av|bort|vekk; træk*|trekk*|trukket fra|frå; strykes|strykas|stryk|stryker|slettes|slet|slett|fjern*|stroke; falle|falde|bort* bort; COME_OFF; CAN_YOU COME_OFF; MUST COME_OFF; FEE COME_OFF; LINE COME_OFF',
    'never ordered or agreed':
      'NOT ORDER; NOT ASKED_FOR; ORDER NOT; I NOT ORDER; WE NOT ORDER; NOT APPROVED; NOT ACCEPT EXTRA; NOT AGREED; never|aldri|aldrig signed|skrev*|underskr*|signert|agreed|avtal*|aftalt; kjenner|kender|känner NOT; NOT kjenner|know|recogni*|kender; had nothing to do; ingen AGREED; no contract|agreement|order',
    'did not get it':
      'NOT RECEIVED; RECEIVED NOT; MISSING GOODS; MISSING QUANTITY; GOODS NOT; NOT GOODS; never|aldri|aldrig kom|came|arrived|levert|leveret|kommet|dukket|dök|showed; ONLY RECEIVED; RECEIVED ONLY; MISSING RECEIVED; WORK NOT; NOT WORK; UNFINISHED',
    'something else was agreed':
      'AGREED BUT; AGREED NOT; AGREED INVOICE; PROMISED BUT; PROMISED NOT; PROMISED INVOICE; NOT AGREED; AGREED PRICE; PRICE AGREED; quoted|offert*|tilbud*|tilbod* 0; according|enligt|ifølge|iflg|ihht|jf AGREED; SHOULD_BE; skulle|should|skal|ska vara|være|be|vere|vært|varit|have|ha 0; lovet|promised|lovade|told|sa|sagde|said 0; AGREED SHOULD_BE; SHOULD_BE 0; PRICE SHOULD_BE',
    'two numbers differ':
      '0 NOT 0; NOT 0; 0 instead|i; 0 BUT 0; ONLY 0; 0 ordered|bestilt*|beställ* 0; 0 of|av|af|ud 0; 0 men|but 0; 0 INVOICE 0; bare|kun|berre|only|just|bara 0; istedenfor|istället|stedet|rather 0',
    'owes nothing':
      'OWE NOT; NOT OWE; NOTHING_DUE; owe nothing; not liable; ingen OWE; skyld* ikke|inte|ikkje|intet|ingenting',
    'was cancelled':
      'CANCEL INVOICE; CANCEL SUBSCRIPTION; CANCEL i|in|den|on|last|før|før|före|already|redan|allerede; CANCEL BUT; WITHDRAW; INVOICE CANCEL; moved|flytt* ut|out; STILL INVOICE; STILL CHARGE; contract|avtal*|kontrakt* ended|utløp*|gick|løp|udløb*|opphør*|upphör*',
    'is paid already':
      'HAS_PAID REMIND; HAS_PAID; REMIND HAS_PAID; already|allerede|allereie|redan PAY; DUPLICATE INVOICE; DUPLICATE; twice|ganger|gange|gånger CHARGE; check|sjekk|tjek|kolla YOU bank|konto*; paid|betal* it|den twice|to; same|samme|samma INVOICE',
    'asks what for':
      "WHY PAY; WHY CHARGE; WHY INVOICE; WHY MUST; what|hva|hvad|vad|kva IF for|til; WHY FEE; WHY I|WE PAY; whats|what's this; don't|do get|understand|see WHY; forstår NOT WHY; skjønner NOT; WHY AMOUNT; hva|hvad|vad|what er|är|is dette|det|this; don't get|understand; undrar WHY; QUERY_AMOUNT",
    'not the one who owes':
      'RECIPIENT; wrong|feil|fel|forkert person|firma|company|kund*|mottak*|modtag*|address; no 0|such here; dead|død|avled*|died|døde|gick bort; lives|bor NOT here|her|här',
    'bad or broken':
      "DAMAGED GOODS; DEFECT GOODS; QUALITY WORK; WORK QUALITY; DEFECT; DAMAGED; QUALITY; NOT QUALITY; om|over again|igjen|igen; won't|virker|fungerar|fungerer|funkar work|ikke|inte; RETURNED; condemned|underkjent|underkänd|kasserad|kasseret",
    'pays less':
      'DEDUCT AMOUNT; DEDUCT 0; DEDUCT INVOICE; WE DEDUCT; minus 0; less 0; PAY ONLY; PAY minus|less|without|uten|uden|utan; short*|kort* paid|betalt; SETOFF; PAY 0 NOT; PAY AGREED; PAY RIGHT; I|WE PAY 0; left|utelatt|udeladt|utelämnat out; betaler|betalar|pay|paying the|det|den UNDISPUTED; have 0 ready',
    'not the fee':
      'FEE NOT; NOT FEE; FEE DELETE; FEE WRONG; FEE OBJECT; FEE DISPUTE; WHY FEE; FEE REMIND; FEE WITHOUT; ingen FEE; no FEE',
  },
  settled: {
    'it is right':
      'INVOICE RIGHT; RIGHT INVOICE; AMOUNT RIGHT; NO_OBJECTION; ACCEPT INVOICE; INVOICE ACCEPT; APPROVED INVOICE; INVOICE APPROVED; WE ACCEPT; I ACCEPT; ALL RIGHT; ALL ACCEPT; nothing|ingenting|inget|intet|ikke|inte WRONG; NOT DISPUTE; DISPUTE NOT; OBJECT NOT; NOT OBJECT; NOT disagree|argue|complain*|uenig|oenig; PRICE fair|fine|ok|grei|rimelig|rimlig|greit; helt|all|alt|allt ok|fint|fine|greit|orden|ordning; as|som|som avtalt|agreed|avtalat|aftalt',
    'takes it back':
      'TAKE_BACK; SELF_FAULT; RESOLVED; you|du|dere|ni|i have|har|hadde|havde rett|ret|rätt; ignore|disregard|glem|glöm|ignorer*|bortse* my|min|den|det|mail*|forrige|förra; turns|viste|visade out|seg|sig; withdraw* my|what|our; was|var mine|min|our|vår*|my fault|feil|fejl|fel|skyld; found|fant|fandt|hittade it|den|det; sorted|løst|løyst|løst|löst|ordnet|ordnat now|nå|nu; TAKE_BACK OBJECT; SORRY SELF_FAULT; nobody|ingen to complain|har',
    'asks for time':
      'EXTEND; CAN_YOU EXTEND; få|får|have|ha|get EXTEND; EXTEND PAY; PAY EXTEND; ASK EXTEND; PAY etter|efter|after 0|lønn*|lön*|payday; vente|vänta|wait PAY; move|flytt* due|forfall*|förfall*|forfald*',
    'cannot pay':
      'AFFORD; kan|can|klarer PAY NOT; NOT AFFORD; ingen|inga|no AMOUNT; konto*|kassa* tom*',
    pays: 'WILL_PAY; PAY NOW; HAS_PAID NOW; PAY today|idag|tonight|tomorrow|imorgen|imorgon|fredag|friday|monday|mandag|måndag|week|vecka|uke|uge; RESOLVED PAY; going|goes|gick|gikk|went out|ut|ud today|yesterday|i|this; PAY som|as vanlig|normal*|usual|avtalt|agreed; PAY i|in tide|tid|time|dag|kveld|kväll|aften; sendt|sent|skickat|overført|överfört|overført PAY',
    'asks for a copy':
      'COPY INVOICE; CAN_YOU COPY; INVOICE COPY; COPY; send* INVOICE once|igjen|igen|again|på; NOT find|finne|finner|hitta*|finde INVOICE',
  },
  other: {
    'a supplier writes':
      'SUPPLIER; YOU_WRITE; our|vår|vores INVOICE; WE CREDIT YOU; YOU CREDIT WE; WE SORRY; PLEASE PAY; PAY senest|innen|inden|senast; we|vi|jeg|jag maintain|fastholder|opprettholder|vidhåller|opretholder; THANKS for|for YOU; kravet|claim|invoice|fakturaen|fakturan stands|står|kvarstår|fastholdes|opprettholdes; vedlagt|vedhæftet|bifogad*|attached|here|her|här er|is|finner|finder|får|find INVOICE; INVOICE attached|vedlagt|vedhæftet|bifog*; you|dere|du|ni owe|skylder|are',
    'colleagues write':
      'INTERNAL; THEY DISPUTE; THEY NOT PAY; THEY OBJECT; kunden|customer|kunde DISPUTE|OBJECT|says|sier|siger|säger; sett|set|sätt on|på vent|hold|stop*|purrestopp*; kan|can noen|nogen|någon|someone',
    'not about money':
      "not about money|invoice*|bill*; handler|handlar|dreier|drejer NOT om; ikke|inte|isn't om|about PAY|AMOUNT|INVOICE; no|ingen|inga rush|hast|brådska|hurry|stress|panic; haster|hastar|haste NOT; for|til your|orientering|info information; forvent*|expect* NOT AMOUNT; just|bare|bara|kun|berre PRAISE|tips|info|feedback; NOT customer|kunde; NO_HURRY",
    'only asks':
      'WONDER IF; WONDER HOW; bare|bara|kun|just|berre WONDER; WONDER; HOW INVOICE; HOW PAY; when|når|när|hvornår INVOICE; can|kan|får I|WE PAY',
  },
} as const;
