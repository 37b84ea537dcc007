// data: words mail programs put around quoted and forwarded mail, by program language. The five
// languages of the product are complete; the others are here because customers' programs speak them.

/** What a line of a quoted mail's header block says. `other` is known but of no use to us. */
export type HeaderRole = 'from' | 'sent' | 'date' | 'to' | 'cc' | 'subject' | 'other';

const labels: Record<HeaderRole, string> = {
  from: `from|fra|frå|från|von|van|de|da|od|ot|от|від|kimden|gönderen|lähettäjä|saatja|feladó|expéditeur|
    avsender|avsendare|afsender|absender|nadawca|de la|expeditorul|expeditor|отправитель|від кого|відправник|mittente|remetente|šalje|送信元|差出人|发件人`,
  // "Sent" and its like stand only in mail headers, "Date" also on tickets and timetables.
  sent: `sent|sendt|send|skickat|skickades|gesendet|verzonden|envoyé|enviado|enviada|enviado el|enviada em|inviato|
    lähetetty|wysłano|wysłane|odesláno|odoslané|poslano|trimis|elküldve|küldve|gönderildi|gönderilme|отправлено|
    надіслано|saadetud|saatmisaeg|gönderilen|trimisă|відправлено|відправлене`,
  date: `date|dato|datum|päiväys|päivämäärä|pvm|fecha|data|kuupäev|dátum|dată|tarih|дата|日付`,
  to: `to|til|till|an|aan|à|a|para|pour|do|komu|кому|kime|alıcı|vastaanottaja|saaja|címzett|către|catre|za|prima|pre|
    送信先|宛先|destinatario|destinataire|destinatarul|mottaker|mottagare|modtager`,
  cc: `cc|kopi|kopia|kopie|kopio|copie|copia|másolat|másolatot kap|bilgi|копия|копія|koopia|dw|kk|kópia|kópie|cópia|copie à|kopie (cc)|kopi (cc)|kopia (cc)|kopio (cc)|
    bcc|blindkopi|dolda kopior|blindkopie|in copia|xm`,
  subject: `subject|emne|ämne|betreff|onderwerp|objet|oggetto|asunto|assunto|aihe|otsikko|temat|předmět|predmet|tárgy|
    subiect|subiectul|sujet|naslov|konu|тема|teema|件名|主题`,
  other: `reply-to|reply to|svar til|svara till|besvar til|vedlegg|vedhæftede filer|vedhæftet|bifogade filer|attachments|
    importance|prioritet|priority|viktighet|risposta|sak`,
};

/** Role of each label, in lower case without the colon. */
export const roleOfLabel: ReadonlyMap<string, HeaderRole> = new Map(
  // Object.entries widens the keys; they are exactly those written above.
  (Object.entries(labels) as [HeaderRole, string][]).flatMap(([role, words]) =>
    words.split('|').map((word): [string, HeaderRole] => [word.trim(), role]),
  ),
);

const list = (words: string) => words.split('|').map((word) => word.trim());

/** Verbs of "On … X wrote:"; the last word where the verb is several. */
export const wroteVerbs: ReadonlySet<string> = new Set(
  list(`wrote|writes|skrev|skreiv|schrieb|geschrieben|écrit|escribió|escribio|scritto|schreef|geschreven|kirjoitti|
    napisał|napisała|napisał(a)|napisao|napísal|napísala|napsal|napsala|napísal(a)|escreveu|írta|ezt írta|scris|написал|
    написала|пише|пишет|написав|yazdı|yazmış|kirjutas|viết|写道|kirjutas|пользователь|użytkownik`),
);

/** Persons who speak of their own writing: "Den 3. mai skrev jeg:" belongs to the customer. */
export const ownPersons: ReadonlySet<string> = new Set(
  list(
    'he|she|they|it|han|hun|ho|hon|i|we|you|jeg|eg|vi|du|dere|de|me|man|jag|ni|mitt|min|i|ich|wir|je|nous',
  ),
);

/** Words that begin "On 3 May 2026, X wrote:". */
export const dateStarters: ReadonlySet<string> = new Set(
  list(`on|den|på|am|op|le|el|em|il|dnia|w|dne|dňa|il giorno|vào|kl|on behalf|
    man|tir|ons|tor|tors|fre|lør|lörd|lör|søn|sön|sønd|mån|tis|tys|måndag|mandag|måndag|tirsdag|tysdag|tisdag|onsdag|torsdag|fredag|
    lørdag|laurdag|lördag|søndag|sundag|söndag|mon|tue|wed|thu|fri|sat|sun|mo|di|mi|do|fr|sa|so|ma|ti|ke|to|pe|la|su|
    pt|pn|wt|śr|czw|sob|niedz|po|út|st|čt|pá|lun|mar|mer|jeu|ven|sam|dim|mié|jue|vie|sáb|dom`),
);

/** Text between the dashes of "-----Original Message-----". */
export const originalDividers: ReadonlySet<string> = new Set(
  list(`original message|reply message|original email|original appointment|opprinnelig avtale|oprindelig aftale|ursprunglig avtalad tid|opprinnelig melding|opphavleg melding|
    oprindelig meddelelse|oprindelig besked|oprindelig mail|oprindelig e-mail|original meddelelse|ursprungligt meddelande|ursprungligt mejl|
    originalmeddelande|opprinneleg melding|original melding|ursprüngliche nachricht|ursprüngliche mail|antwort nachricht|originalnachricht|
    oorspronkelijk bericht|oorspronkelijke bericht|message original|message d'origine|message initial|mensaje original|messaggio originale|mensagem original|
    alkuperäinen viesti|wiadomość oryginalna|oryginalna wiadomość|původní zpráva|pôvodná správa|eredeti üzenet|mesaj original|
    orijinal mesaj|исходное сообщение|исходное письмо|original besked|svar på melding|opprinnelig e-post|ursprungligt e-postmeddelande`),
);

/** Text of "---------- Forwarded message ---------" and "Begin forwarded message:". */
export const forwardDividers: ReadonlySet<string> = new Set(
  list(`forwarded message|forwarded email|forwarded|begin forwarded message|videresendt melding|vidaresendt melding|
    videresendt|videresendt e-post|videresendt meddelelse|videresendt besked|videresendt mail|start på videresendt besked|start på videresendt melding|
    starten på videresendt melding|begynnelse på videresendt melding|begynnelsen på videresendt melding|vidarebefordrat meddelande|vidarebefordrat brev|vidarebefordrat mejl|
    vidarebefordrat|börja vidarebefordrat brev|start vidarebefordrat meddelande|weitergeleitete nachricht|anfang der weitergeleiteten nachricht|
    weitergeleitete e-mail|doorgestuurd bericht|begin doorgestuurd bericht|message transféré|message transmis|
    début du message transféré|début du message réexpédié|mensaje reenviado|inicio del mensaje reenviado|messaggio inoltrato|inizio messaggio inoltrato|
    mensagem encaminhada|mensagem reencaminhada|início da mensagem encaminhada|início da mensagem reencaminhada|välitetty viesti|välitetty viesti / fwd.msg|edelleenlähetetty viesti|
    välitetty viesti alkaa|wiadomość przekazana|wiadomość przesłana dalej|przekazana wiadomość|początek przekazywanej wiadomości|treść przekazanej wiadomości|
    přeposlaná zpráva|předaná zpráva|začátek přeposílané zprávy|preposlaná správa|začiatok preposlanej správy|továbbított üzenet|továbbított levél|továbbított levél kezdete|
    mesaj redirecționat|mesaj redirectionat|mesaj transmis|începutul mesajului redirecționat|începe mesajul redirecționat|iletilen mesaj|iletilmiş mesaj|iletilen ileti|iletilmiş ileti başlangıcı|iletilmiş mesaj|
    пересылаемое сообщение|пересланное сообщение|перенаправленное сообщение|начало переадресованного сообщения|переадресоване повідомлення|перенаправлене повідомлення|переслане повідомлення|
    початок листа, що пересилається|початок переадресованого повідомлення|edastatud kiri|edastatud sõnum|proslijeđena poruka|prosljeđena poruka|započni proslijeđenu poruku|
    メッセージを転送`),
);

/** Words that may stand alone above a forwarded mail without making it a message of their own. */
export const passOnWords: ReadonlySet<string> = new Set(
  list(`fyi|info|for|your|information|see|below|please|forwarding|forwarded|attached|fwd|fw|vs|vb|
    til|din|dykkar|deres|orientering|informasjon|information|kjennskap|se|sjå|under|nedenfor|nedafor|nedanfor|nedenunder|mail|mailen|e-post|e-posten|eposten|
    videresender|videresendes|videresendt|vidaresender|vidaresendt|vennligst|venligst|denne|dette|her|lige|bare|
    till|för|kännedom|nedan|vidarebefordrar|vidarebefordrat|vänligen|mejl|mejlet|detta|den|här|härmed|hermed|fra|från|kunde|kunden|customer|from|the|meldingen|melding|beskeden|
    hei|hej|hi|hello|heisann|god|morgen|dag|kære|dear`),
);

/** Besides `passOnWords`: words with which a colleague is asked to see to a forwarded mail. */
export const handOverWords: ReadonlySet<string> = new Set(
  list(`kan|kunne|kunna|vil|ville|skulle|skal|ska|du|dere|dykk|i|ni|noen|nogen|någon|nokon|ta|tar|tager|take|svar|
    svare|svarer|svara|svarar|reply|respond|answer|følge|følg|følger|følgje|følja|opp|op|upp|håndtere|håndterer|
    hantera|hanterar|handtere|håndter|handle|deal|look|at|into|ser|kikke|kikk|kik|kika|titte|titta|på|ham|han|hende|
    henne|hun|hon|ho|dem|dei|them|him|dig|deg|dej|you|could|can|would|will|someone|anyone|one|this|that|it|vi|me|we|
    hva|hvad|kva|vad|what|gjør|gjer|gør|gör|do|should|med|with|videre|vidare|follow|up|og|och|and|er|är|is|yours|
    ditt|dit|saken|sagen|sak|ärende|ærendet|ärendet|takk|tak|tack|thanks|thank|cheers|mvh|hilsen|hilsner|hälsning|
    hälsningar|regards|best|kind|vennlig|venlig|vänlig|asap|snarest`),
);

/** Beginnings of the subject of a forward, in lower case without the colon. */
export const forwardPrefixes: ReadonlySet<string> = new Set(
  list(
    `fw|fwd|vs|vb|vid|wg|tr|rv|vl|i|pd|doorst|videresend|videresendt|vidarebefordrat|vidarebefordra|vidaresend|weiterleiten|enc|továbbítás|ynt`,
  ),
);

/** Beginnings of the subject of a reply. */
export const replyPrefixes: ReadonlySet<string> = new Set(
  list(`re|sv|svar|aw|antw|antwort|rif|res|ad|odp|vá|rép|réf|r`),
);
