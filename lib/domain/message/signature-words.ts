// data: how mails end (closings, mobile footers, legal notices) and the warnings mail gateways put on top.

const list = (words: string) => words.split('|').map((word) => word.trim());

/** Closings that begin a signature, in lower case, longest first where one begins another. */
export const closings: readonly string[] =
  list(`med vennlig hilsen|med venleg helsing|med vennleg helsing|med beste hilsen|med beste helsing|
  vennlig hilsen|venleg helsing|vennleg helsing|beste hilsen|beste helsing|mange hilsener|mange helsingar|med hilsen|med helsing|hjertelig hilsen|
  hilsen fra|helsing frå|hilsen|helsing|helsingar|vennligst hilsen|vh|mvh|m.v.h.|m.v.h|mvh.|vennlig helsing|ha en fin dag videre|
  med venlig hilsen|med de bedste hilsner|med de venligste hilsner|de bedste hilsner|bedste hilsner|bedste hilsen|venlig hilsen|venligst hilsen|venligst|
  mange hilsner|hilsner|kærlig hilsen|kh|dbh|mange venlige hilsner|kærlige hilsner|sommerhilsner|julehilsner|
  med vänliga hälsningar|med vänlig hälsning|vänliga hälsningar|vänlig hälsning|bästa hälsningar|med bästa hälsningar|hälsningar från|hälsning|
  många hälsningar|hälsningar|hälsar|vänligen|v.h.|mvh/|mvh /|med vänliga hälsningar /|allt gott|högaktningsfullt|
  kind regards|warm regards|warmest regards|best regards|many regards|with kind regards|with best regards|kindest regards|regards|best wishes|all the best|all best|very best|take care|
  with best wishes|yours sincerely|yours faithfully|yours truly|sincerely yours|sincerely|cordially|respectfully|respectfully yours|br|rgds|b.r.|cheers|
  thanks and regards|thanks & regards|thanks and best regards|many thanks and kind regards|thanking you|
  mit freundlichen grüßen|mit freundlichen grüssen|mit besten grüßen|freundliche grüße|viele grüße|beste grüße|liebe grüße|mfg|lg|vg|
  cordialement|bien cordialement|sincères salutations|salutations|met vriendelijke groet|met vriendelijke groeten|vriendelijke groet|groeten|mvg|
  ystävällisin terveisin|terveisin|yst. terv.|t.|terv.|saludos cordiales|un saludo|saludos|cordiali saluti|distinti saluti|
  z poważaniem|pozdrawiam|s pozdravem|atenciosamente`);

/** Beginnings of lines that mail apps add below a mail, in lower case. */
export const footerBeginnings: readonly string[] =
  list(`sendt fra min|sendt fra mitt|sendt fra outlook|sendt fra e-post|sendt fra mail|sendt fra mobil|
  sendt fra yahoo|sendt fra proton|sendt frå|sendt via|sendt med|sendt med proton|hent outlook for|last ned outlook|få outlook for|skaff deg outlook|
  sendt fra mobilen|skickat från min|skickat från mitt|skickat från outlook|skickat från e-post|skickat från mail|skickat från yahoo|skickat från mobilen|skickat från proton|
  skickat via|skickat med|skaffa outlook för|hämta outlook för|skickades från min|sänt från min|sent from|sent using|sent via|sent with|sent by|get outlook for|
  download outlook|from my iphone|from my ipad|from my android|hent outlook til|få outlook til|skaf outlook|
  von meinem|gesendet von|gesendet mit|gesendet via|diese nachricht wurde von meinem|outlook für|holen sie sich outlook|
  envoyé de mon|envoyé depuis|envoyé à partir|envoyé avec|télécharger outlook|obtenir outlook|verzonden met|verzonden vanaf|verstuurd vanaf|outlook voor|
  lähetetty|hanki outlook|enviado desde|enviado do|inviato da|wysłane z|wysłano z|odesláno z|someone from mobile|從我的|отправлено с|надіслано з`);

/** What "Sent from …" must name to be a footer: a device or an app. */
export const footerThings: readonly string[] =
  list(`iphone|ipad|ipod|android|samsung|galaxy|huawei|nokia|htc|xperia|oneplus|pixel|motorola|ti-85|alcatel|
  mobil|mobile|phone|telefon|handy|smartphone|cell|tablet|blackberry|windows|outlook|yahoo|mail|e-post|e-mail|epost|mailbox|airmail|spark|proton|gmail|icloud|
  mac|macbook|device|enhet|enhed|gerät|appareil|galaxy|apple|hotmail|mobilen|surface|nettbrett|surfplatta|puhelimesta|laitteesta|watch`);

/** Words of legal notices and printing appeals at the foot of a mail; two of them mark a paragraph. */
export const noticeWords: readonly string[] =
  list(`konfidensiel|konfidentiel|confidential|konfidentiell|fortrolig|taushetsbelagt|taushetsplikt|tavshedspligt|sekretess|
  disclaimer|utilsiktet|ved en feil|ved en fejl|av misstag|in error|by mistake|intended recipient|ment for mottaker|rett mottaker|slette den|radera det|rette mottaker|rettmessige mottaker|rette modtager|avsedda mottagare|
  addressee|adressat|tiltenkt|tiltænkt|privileged|juridisk privilegert|unauthorised|unauthorized|strictly prohibited|obehörig|uvedkommende|uautorisert|
  before printing|think before you print|før du printer|før du skriver ut|innan du skriver ut|miljøet før|tænk på miljøet|tenk på miljøet|tänk på miljön|
  elektronisk godkjent|elektronisk signert|journalført|offentleglova|offentlighetsloven|nsab|dataskyddsförordningen|tietosuoja|virus|slette e-posten|slett e-posten|slet e-mailen|slet mailen|radera|delete this|delete the message|delete it|notify the sender|varsle avsender|gi avsender|underrette afsender|informera avsändaren|
  this e-mail|this email|this message|denne e-posten|denne e-mail|denne mail|denne meldingen|detta meddelande|detta e-postmeddelande|detta mejl|
  privacy policy|personvernerklæring|privatlivspolitik|privatlivserklæring|integritetspolicy|personuppgifter|personopplysninger|personoplysninger|gdpr|registered in england|registered office`);

/** Beginnings of warnings a mail gateway or Outlook puts above the mail, in lower case. */
export const bannerBeginnings: readonly string[] =
  list(`caution: |caution! |caution - |caution this|[caution|caution external|external email|external e-mail|external sender|[external|*external|
  **external|this email originated from outside|this email originates from outside|this message originated from outside|this e-mail originated|warning: this email|warning: external|warning: this message|
  this message came from outside|this email was sent from outside|you don't often get email from|you don’t often get email from|some people who received this message|
  be careful with this message|du mottar ikke ofte e-post fra|du får ikke ofte e-post fra|du får ikkje ofte e-post frå|noen personer som mottok denne|
  advarsel: |obs: denne e-posten|obs! denne e-posten|ekstern e-post|ekstern avsender|[ekstern|ekstern mail|ekstern e-mail|
  denne e-posten kommer fra en ekstern|denne e-posten er sendt fra en ekstern|denne e-posten er sendt utenfra|denne e-posten kommer utenfra|denne e-posten er fra en ekstern|vær oppmerksom: denne e-posten|
  denne mail kommer fra en ekstern|denne mail er sendt fra en ekstern|denne e-mail kommer fra en ekstern|denne e-mail er sendt fra en ekstern|denne mail kommer udefra|obs: denne mail|
  du får ikke ofte mail fra|du får ikke ofte mails fra|du modtager ikke ofte mail|du modtager ikke ofte mails|
  varning: |externt mejl|externt meddelande|extern avsändare|[extern|obs: detta|obs! detta mejl|detta mejl kommer från en extern|detta meddelande kommer från en extern|
  detta e-postmeddelande kommer från en extern|det här mejlet kommer från|det här meddelandet kommer från|detta mejl har skickats från en extern|du får inte ofta e-post från|du får inte e-post ofta från|
  achtung: |externe e-mail|vorsicht: |sie erhalten nicht häufig|sie erhalten nicht oft`);

/** Words that show that a line really warns of an outside sender. */
export const bannerWords: readonly string[] =
  list(`external|extern|ekstern|outside|utenfor|utenfra|udefra|uden for|utanför|utifrån|caution|often|ofte|ofta|oft |careful|warning|
  lenker|lenkjer|links|länkar|klik|klikk|click|sikker på avsender|sikker på afsender|avsändaren`);
