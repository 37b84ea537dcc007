/**
 * Where a statement of law or practice comes from; what each page is stands above its row, for those who check it.
 * `authority`: statute, regulator or official list.
 */
export interface Source {
  /** Address of the page that was read; empty where nothing was read. */
  readonly url: string;
  readonly grade: 'authority' | 'secondary' | 'practice' | 'general';
}

/** Every source that rules, rates and calendars name. Stored copies were read; a page may have changed since. */
// data: sources with their addresses
export const sources = {
  /** Dated research note on Norwegian invoicing and collection law (Lovdata read 2026-10-06), § 2 */
  'NO-VANTIGO': {
    url: 'https://github.com/vantigo-io/vantigo/blob/main/docs/superpowers/research/2026-10-06-invoices-payments-reminders.md',
    grade: 'secondary',
  },
  /** Fakturasjekk legal review, 18 and 20 August 2026 (checked against Lovdata) */
  'NO-FSJEKK': {
    url: 'https://github.com/krogerhansen-ops/fakturasjekk',
    grade: 'secondary',
  },
  /** Prop. 3 L (2025–2026) ch. 17 (treatment of objections) */
  'NO-P3L17': {
    url: 'https://www.regjeringen.no/no/dokumenter/prop.-3-l-20252026/id3121729/?ch=17',
    grade: 'authority',
  },
  /** Prop. 3 L (2025–2026) ch. 13 (cost recovery) */
  'NO-P3L13': {
    url: 'https://www.regjeringen.no/no/dokumenter/prop.-3-l-20252026/id3121729/?ch=13',
    grade: 'authority',
  },
  /** BAHR newsletter on the new inkassolov bill */
  'NO-BAHR': {
    url: 'https://bahr.no/newsletter/finansregulatorisk-forslag-til-ny-inkassolov-gir-en-modernisering-av-rammeverket-for-bransjen-men-viktige-sporsmal-gjenstar',
    grade: 'secondary',
  },
  /** Amili blog: ny inkassolov 2026 / egeninkasso */
  'NO-AMILI26': {
    url: 'https://blog.amili.no/ny-inkassolov-2026-egeninkasso',
    grade: 'secondary',
  },
  /** Inkassoguiden: when is an objection reasonable enough to bar collection */
  'NO-IG362': {
    url: 'https://www.inkassoguiden.no/inkassosporsmal/362-nar-er-en-innsigelse-saklig-nok-til-at-inkasso-ikke-kan-iverksettes',
    grade: 'secondary',
  },
  /** Inkassoguiden: how to dispute an invoice/collection claim */
  'NO-IG320': {
    url: 'https://www.inkassoguiden.no/inkassosporsmal/320-hvordan-bestride-en-faktura-eller-et-inkassokrav',
    grade: 'secondary',
  },
  /** Inkassoguiden: what is a payment remark */
  'NO-IG273': {
    url: 'https://www.inkassoguiden.no/betalingsanmerkning/273-hva-er-en-betalingsanmerkning',
    grade: 'secondary',
  },
  /** Jusinfo: quotes inkassoloven § 17 */
  'NO-JUS17': {
    url: 'https://jusinfo.no/pengekravsrett/omkostninger-og-gebyrer/omkostninger-og-gebyrer/',
    grade: 'secondary',
  },
  /** Jusinfo: quotes inkassoloven § 10 */
  'NO-JUS10': {
    url: 'https://jusinfo.no/pengekravsrett/inndrivelsesprosessen/betalingsoppfordring/',
    grade: 'secondary',
  },
  /** Jusinfo: legal collection, § 11 */
  'NO-JUS11': {
    url: 'https://jusinfo.no/pengekravsrett/inndrivelsesprosessen/rettslig-inndriving/',
    grade: 'secondary',
  },
  /** Veiviseren.no: inkassoloven §§ 9–11 summary */
  'NO-VEIV': {
    url: 'https://www.veiviseren.no/forstaa-helheten/lover-og-forskrifter/lov-om-inkassovirksomhet-og-annen-inndriving-av-forfalte-pengekrav-inkassoloven',
    grade: 'authority',
  },
  /** Kredittstyring.no: disputed claim sent to collection */
  'NO-KREDST': {
    url: 'https://www.kredittstyring.no/inkasso/18-hva-gjor-jeg-nar-et-omtvistet-krav-sendes-til-inkasso.html',
    grade: 'secondary',
  },
  /** Debito.no: good collection practice, list of bad practice */
  'NO-DEBITO': {
    url: 'https://debito.no/lov-rett/om-inkassoloven',
    grade: 'secondary',
  },
  /** Finansklagenemnda: collection complaints, examples of bad practice */
  'NO-FINKN': {
    url: 'https://www.finkn.no/Fagomraader?id=144',
    grade: 'authority',
  },
  /** Finansklagenemnda annual report, Inkasso */
  'NO-FINKNR': {
    url: 'https://rapport.finkn.no/book/omrade-2',
    grade: 'authority',
  },
  /** Conta help: objection against invoice and Forliksråd */
  'NO-CONTA': {
    url: 'https://hjelp.conta.no/inkasso/inkassosaker/innsigelse-mot-faktura-og-sak-i-forliksradet/',
    grade: 'secondary',
  },
  /** fakturert.no: customer disputes the invoice */
  'NO-FAKT': {
    url: 'https://www.fakturert.no/post/hva-gj%C3%B8r-du-n%C3%A5r-en-kunde-bestrider-fakturaen',
    grade: 'secondary',
  },
  /** Kontohjelp: disputed claim */
  'NO-KONTO': {
    url: 'https://kontohjelp.no/kontering/purring-og-inkasso/tvist-innsigelse-mot-kravet',
    grade: 'secondary',
  },
  /** Datatilsynet (NO): how to dispute a collection claim */
  'NO-DT': {
    url: 'https://www.datatilsynet.no/regelverk-og-skjema/verktoy-skjema/sporsmal-svar/kredittopplysning/Hvordan-bestrider-jeg-et-inkassokrav-/',
    grade: 'authority',
  },
  /** Lovkommentar: forbrukerkjøpsloven § 28 */
  'NO-FKJL28': {
    url: 'https://www.lovkommentar.no/forbrukerkjopsloven-28/',
    grade: 'secondary',
  },
  /** Prop. 49 LS (2022–2023) ch. 9: reklamasjon, forbrukerkjøpsloven § 27 */
  'NO-FKJL27': {
    url: 'https://cms12.regjeringen.no/no/dokumenter/prop.-49-ls-20222023/id2965716/?ch=9',
    grade: 'authority',
  },
  /** Biladvokat: forbrukerkjøpsloven § 27, form of notice */
  'NO-FKJL27B': {
    url: 'https://www.biladvokat.no/forbrukerkjopsloven-27/',
    grade: 'secondary',
  },
  /** Negotia magazine: no agreement, no duty to pay; claimant must document */
  'NO-NEG': {
    url: 'https://www.negotiamagasin.no/journal/2023/1/m-451/M%C3%A5_jeg_betale_regningen?',
    grade: 'secondary',
  },
  /** Norges Bondelag: limitation, foreldelsesloven § 2, § 10 */
  'NO-FORELD': {
    url: 'https://www.bondelaget.no/jusilandbruket/foreldelsesregler',
    grade: 'secondary',
  },
  /** FPCO: start of limitation period, § 3 */
  'NO-FORELD3': {
    url: 'https://www.fpco.no/foreldelse-av-fordringer-fristens-utgangspunkt/',
    grade: 'secondary',
  },
  /** Skattebetalingshåndboken 12-1.9: interruption, §§ 14–19 */
  'NO-FORELD14': {
    url: 'https://www.skatteetaten.no/rettskilder/type/handboker/skattebetalingshandboken/gjeldende/kapittel-12.-foreldelse/ID-12-1.001/ID-12-1.010/',
    grade: 'authority',
  },
  /** Jusinfo: quotes foreldelsesloven § 29 (weekend rule) */
  'NO-FORELD29': {
    url: 'https://jusinfo.no/foreldelse/foreldelse-av-fordringer/beregning-av-frister/',
    grade: 'secondary',
  },
  /** Advokat Teigstad: quotes domstolloven §§ 148(2), 149(1) */
  'NO-DL149': {
    url: 'https://www.advokat-teigstad.no/straffeloven-13/',
    grade: 'secondary',
  },
  /** Lovdata (older stored copy): domstolloven ch. 8 */
  'NO-DL': {
    url: 'https://lovdata.no/dokument/NL/lov/1915-08-13-5/KAPITTEL_10',
    grade: 'authority',
  },
  /** Forliksklage.com: quotes tvisteloven §§ 5-1–5-3 */
  'NO-TVL5': {
    url: 'https://www.forliksklage.com/krav-til-forliksklage.html',
    grade: 'secondary',
  },
  /** Lovdata (older stored copy): tvisteloven ch. 6 */
  'NO-TVL6': {
    url: 'https://lovdata.no/dokument/NL/lov/2005-06-17-90/KAPITTEL_2-2',
    grade: 'authority',
  },
  /** Kred.no: rates from 2026-01-01 */
  'NO-KRED26': {
    url: 'https://www.kred.no/uncategorized/forsinkelsesrente-og-standardkompensasjon-for-inndrivelseskostnader-fra-1-januar-2026',
    grade: 'secondary',
  },
  /** Alfa Inkasso: payment remark, heavy fee after 42 days */
  'NO-ALFA': {
    url: 'https://alfa-inkasso.no/index.php/skyldners-side?view=article&id=26&catid=13',
    grade: 'secondary',
  },
  /** Altinn: retention of accounting material */
  'NO-ALT': {
    url: 'https://info.altinn.no/starte-og-drive/regnskap-og-revisjon/regnskap/oppbevaring-av-regnskapsmateriale/',
    grade: 'authority',
  },
  /** Prop. 55 L (2019–2020): consumer complaints to Forbrukertilsynet */
  'NO-FKL': {
    url: 'https://www.regjeringen.no/contentassets/8e396be9cd054fffa97d15a2f3e1fa86/no/xml/prp201920200055000dddkrnl.xml',
    grade: 'authority',
  },
  /** Amendment history of markedsføringsloven (amended by lov 17 June 2016 nr 29, the ADR act) */
  'NO-MFLHIST': {
    url: 'https://trafikksiden.motocross.io/regelverk/relaterte/Markedsforingsloven.html',
    grade: 'secondary',
  },
  /** Visma blog: 6 tips to avoid invoice complaints */
  'NO-VISMA6': {
    url: 'https://visma.no/blogg/tvistehandtering-6-tips-for-a-unnga-at-kunden-klager-pa-faktura',
    grade: 'secondary',
  },
  /** elov.dk: inkassoloven § 10 */
  'DK-INK10': {
    url: 'https://www.elov.dk/inkassoloven/paragraf/10/',
    grade: 'authority',
  },
  /** Likvido: inkassoloven § 9 and the preparatory list of bad practice */
  'DK-INK9': {
    url: 'https://likvido.com/post/god-inkassoskik',
    grade: 'secondary',
  },
  /** Debtia: § 10 and objections put on hold */
  'DK-DEBTIA': {
    url: 'https://debtia.dk/ordbog/inkassoloven-paragraf-10/',
    grade: 'secondary',
  },
  /** Billy.dk / Advokaternes Inkasso Service: handling objections */
  'DK-BILLY': {
    url: 'https://www.billy.dk/blog/saadan-haandterer-du-indsigelser-i-inkassosager/',
    grade: 'secondary',
  },
  /** Collectia: objections in collection cases */
  'DK-COLL': {
    url: 'https://collectia.dk/inkasso-blog/indsigelse-i-inkassosager-skyldner-er-uenig-hvad-goer-jeg',
    grade: 'secondary',
  },
  /** Compass Incasso: good practice, no fogedret threat without basis */
  'DK-COMP': {
    url: 'https://www.compassincasso.dk/raadgivning/salg-paa-kredit/god-inkassoskik.html',
    grade: 'secondary',
  },
  /** elov.dk commentary: renteloven § 9 b */
  'DK-9B': {
    url: 'https://elov.dk/renteloven/paragraf/9b/boger',
    grade: 'secondary',
  },
  /** Themis: reminder fees § 9 b */
  'DK-9BT': {
    url: 'https://themis.dk/synopsis/docs/Rykkergebyrer.html',
    grade: 'secondary',
  },
  /** Retsinformation (historic): cap on reminder fees, ’rimelig grund’ */
  'DK-9BR': {
    url: 'https://www.retsinformation.dk/print.aspx?id=1111',
    grade: 'authority',
  },
  /** danskelove.dk: renteloven § 9 a */
  'DK-9A': {
    url: 'https://danskelove.dk/renteloven/9a',
    grade: 'authority',
  },
  /** Jysk Inkasso: DKK 310 compensation, not for consumers */
  'DK-310': {
    url: 'https://www.jyskinkasso.dk/kompensationsbeloeb-ved-forsinket-betaling/',
    grade: 'secondary',
  },
  /** Retsinformation (older consolidation): renteloven §§ 3–4 */
  'DK-RENTE34': {
    url: 'https://www.retsinformation.dk/Forms/R0710.aspx?id=59105',
    grade: 'authority',
  },
  /** Forbrugerombudsmanden FAQ: disputed claim may not be registered */
  'DK-RKIFO': {
    url: 'https://forbrugerombudsmanden.dk/faq/forbrugerombudsmanden/regninger-paa-internettet/blive-registreret-i-rki',
    grade: 'authority',
  },
  /** Datatilsynet (DK) 2013 decision: disputed claim in RKI */
  'DK-RKIDT': {
    url: 'https://www.datatilsynet.dk/afgoerelser/historiske-afgoerelser/2013/maj/kritik-af-registrering-af-bestridt-fordring-i-rki-og-spoergsmaal-om-rykkerskrivelser',
    grade: 'authority',
  },
  /** Likvido: quotes retsplejeloven § 477 a */
  'DK-477A': {
    url: 'https://likvido.com/post/betalingspaakrav-og-den-forenklede-inkassoproces',
    grade: 'secondary',
  },
  /** Selandia Advokater: betalingspåkrav, 14 days to object */
  'DK-BP': {
    url: 'https://selandiaadvokater.dk/erhverv/inkasso/forenklet-inkassoproces/',
    grade: 'secondary',
  },
  /** Forbrugerombudsmanden: inform about complaint body */
  'DK-KLAGE': {
    url: 'https://www.forbrugerombudsmanden.dk/hvad-gaelder/markedsfoeringsloven/webshopguide/oplys-om-klagemuligheder/',
    grade: 'authority',
  },
  /** borger.dk: Mæglingsteamet for Forbrugerklager */
  'DK-BORGER': {
    url: 'https://www.borger.dk/samfund-og-rettigheder/Klagemuligheder/Klagemuligheder-for-forbrugere?cookieSupport=true',
    grade: 'authority',
  },
  /** Konkurrence- og Forbrugerstyrelsen: list of complaint bodies with addresses */
  'DK-KFST': {
    url: 'https://www.kfst.dk/forbrugerforhold/vejledning-og-klager/liste-over-klageorganer/',
    grade: 'authority',
  },
  /** lex.dk: relative reklamationsfrist §§ 81, 85 */
  'DK-KBL81': {
    url: 'https://denstoredanske.lex.dk/relative_reklamationsfrist',
    grade: 'secondary',
  },
  /** lex.dk: reklamationsfrist § 83 */
  'DK-KBL83': {
    url: 'https://denstoredanske.lex.dk/reklamationsfrist',
    grade: 'secondary',
  },
  /** Alares: reklamation in business sales – at once */
  'DK-KBL52': {
    url: 'https://alares.dk/har-du-styr-paa-reglerne-om-reklamation/',
    grade: 'secondary',
  },
  /** danskelove.dk: forældelsesloven § 27 (weekend rule) */
  'DK-FAEL27': {
    url: 'https://danskelove.dk/for%C3%A6ldelsesloven/27',
    grade: 'authority',
  },
  /** Nexus Advokater: arbitration award 2021, gældsbrevsloven § 5(2) not extending B2B due dates */
  'DK-GBL5': {
    url: 'https://nexusadvokater.dk/domme-og-kendelser/ugens-dom-hvornaar-er-en-betaling-rettidig/',
    grade: 'secondary',
  },
  /** forbrug.dk: bills – the one who claims an agreement must prove it */
  'DK-FORBRUG': {
    url: 'http://www.forbrug.dk/Artikler/Dine-rettigheder/Forbrugerleksikon/regning',
    grade: 'authority',
  },
  /** Finansinspektionen Q&A: objection must be investigated promptly; examples of factual grounds */
  'SE-FI': {
    url: 'https://finansinspektionen.se/sv/konsumentskydd/inkasso/fragor-och-svar/',
    grade: 'authority',
  },
  /** lagen.nu: inkassolag (1974:182) § 1 */
  'SE-INKL': {
    url: 'https://lagen.nu/1974:182',
    grade: 'authority',
  },
  /** lagboken.se (original 1974 wording): inkassolag §§ 4–5 */
  'SE-INKL45': {
    url: 'https://www.lagboken.se/Lagboken/start/insolvensratt/inkassolag-1974182/d_2578231-sfs-1974_182',
    grade: 'authority',
  },
  /** Datainspektionen: what is an inkassoåtgärd */
  'SE-DI': {
    url: 'https://www.datainspektionen.se/lagar--regler/inkassolagen/',
    grade: 'authority',
  },
  /** IMY Q&A: eight days, remarks */
  'SE-IMY8': {
    url: 'https://www.imy.se/fragor-och-svar/inkasso/',
    grade: 'authority',
  },
  /** IMY: collection costs 60/180/170/450 */
  'SE-IMYK': {
    url: 'https://www.imy.se/vanliga-fragor-och-svar/hur-mycket-far-man-ta-ut-i-inkassokostnader/',
    grade: 'authority',
  },
  /** riksdagen.se: lag (1981:739) */
  'SE-KOST': {
    url: 'http://www.riksdagen.se/sv/dokument-lagar/dokument/svensk-forfattningssamling/lag-1981739-om-ersattning-for-inkassokostnader_sfs-1981-739',
    grade: 'authority',
  },
  /** Inkassonämnden 208-2020: collection after a factual dispute */
  'SE-NAMND': {
    url: 'https://svenskinkasso.se/inkassoatgarder-efter-bestridande/',
    grade: 'secondary',
  },
  /** Konsument Europa: do not collect disputed invoices; no remark while disputed */
  'SE-KE': {
    url: 'https://www.konsumenteuropa.se/sv/amnesomraden/e-handel/E-handel-inom-EU/bestrida-fakturor/bestrida-krav-fran-inkasso-och-kronofogden/',
    grade: 'authority',
  },
  /** Fortus Pay: handling stops on bestridande */
  'SE-FORTUS': {
    url: 'https://support.fortuspay.com/fakturaservice/bestridande-av-faktura-fakturaservice/',
    grade: 'secondary',
  },
  /** Kronofogden: object normally within ten days; creditor may take it to court */
  'SE-KFM': {
    url: 'https://kronofogden.se/kundservice-svarar/fragor-och-svar/betalningsforelaggande/2021-03-05-vad-gor-jag-om-kravet-inte-stammer',
    grade: 'authority',
  },
  /** ARN: company must inform at the same time as it opposes the claim */
  'SE-ARN': {
    url: 'http://www.arn.se/om-arn/aktuellt/vilka-ar-nyheterna-efter-den-1-januari-2016/',
    grade: 'authority',
  },
  /** Installatörsföretagen: content of ARN information incl. whether you will take part */
  'SE-ARNIN': {
    url: 'https://www.in.se/foretagarservice/entreprenadjuridik-affarsavtal/konsumententreprenader/infor-anbud-och-kontrakt/informera-konsumenten-om-alternativ-tvistelosning/',
    grade: 'secondary',
  },
  /** Digitala Juristerna: konsumentköplagen 2022 – 2 months, 3 years, 2-year burden */
  'SE-KKL': {
    url: 'https://digitalajuristerna.se/reklamation-inom-tva-manader-ar-alltid-inom-skalig-tid/',
    grade: 'secondary',
  },
  /** Sergel: statutory late interest, reference rate + 8, one month */
  'SE-RL': {
    url: 'https://sergel.se/faq/vilken-drojsmalsranta-ska-jag-betala/',
    grade: 'secondary',
  },
  /** lagen.nu: lag (1930:173) § 2 */
  'SE-TID': {
    url: 'https://lagen.nu/1930:173',
    grade: 'authority',
  },
  /** lagboken.se: skuldebrevslagen § 5 (due date on a holiday) */
  'SE-SKBR': {
    url: 'https://www.lagboken.se/Lagboken/start/formogenhetsratt/lag-193681-om-skuldebrev/d_2580371-sfs-1974_759',
    grade: 'authority',
  },
  /** IMY: supervision moved to FI on 2024-01-01; dispute in writing */
  'SE-IMYFI': {
    url: 'https://www.imy.se/privatperson/kreditupplysning/fran-faktura-till-anmarkning/',
    grade: 'authority',
  },
  /** KKV guideline 10/2023 on good collection practice (table of contents read: 2.7 ’if the debtor disputes’) */
  'FI-KKV': {
    url: 'https://www.kkv.fi/kuluttaja-asiat/tietoa-ja-ohjeita-yrityksille/kuluttaja-asiamiehen-linjaukset/hyva-perintatapa-kuluttajaperinnassa/',
    grade: 'authority',
  },
  /** OK Perintä: amended collection act from 2022-05-01, B2B limits */
  'FI-OK': {
    url: 'https://www.okperinta.fi/sv/nyheter/den-nya-indrivningslagen-trader-i-kraft/',
    grade: 'secondary',
  },
  /** Cash-In: consumer collection costs in Finland */
  'FI-CASH': {
    url: 'https://www.cash-in.com/sv/information/indrivningskostnader/',
    grade: 'secondary',
  },
  /** Haufe: § 31(2) BDSG, claim must be undisputed, two reminders, four weeks */
  'DE-31': {
    url: 'https://haufe.de/recht/deutsches-anwalt-office-premium/4-rechtsgrundlagen-der-verarbeitung-c-verwendung-eines-von-auskunfteien-ermittelten-wahrscheinlichkeitswerts-ueber-die-zahlungsfaehig-und-zahlungswilligkeit-einer-natuerlichen-person_idesk_PI17574_HI11401090.html',
    grade: 'authority',
  },
  /** Haufe: § 13a RDG */
  'DE-RDG': {
    url: 'https://www.haufe.de/personal/haufe-personal-office-platin/rechtsdienstleistungsgesetz-13a-darlegungs-und-informationspflichten-bei-inkassodienstleistungen-gegenueber-privatpersonen_idesk_PI42323_HI14283107.html',
    grade: 'authority',
  },
  /** FCA Handbook CONC 7.14 */
  'UK-CONC': {
    url: 'https://handbook.fca.org.uk/handbook/CONC/7/14.html?date=2016-07-01&timeline=True',
    grade: 'authority',
  },
  /** CPAG: Pre-Action Protocol for Debt Claims */
  'UK-PAP': {
    url: 'https://askcpag.org.uk/?id=-217447',
    grade: 'secondary',
  },
  /** Bird & Bird: end of the ODR platform (Reg. 2024/3228) */
  'EU-ODR': {
    url: 'https://twobirds.com/en/insights/2025/global/the-end-of-the-european-online-dispute-resolution-platform',
    grade: 'secondary',
  },
  /** Digital Policy Alert: Council adopted the revised ADR Directive 2025-11-17 */
  'EU-ADR25': {
    url: 'https://digitalpolicyalert.org/event/35563-council-adopted-directive-amending-directive-201311eu-on-alternative-dispute-resolution-for-consumer-disputes',
    grade: 'secondary',
  },
  /** Reg. (EEC) 1182/71 (preamble and art. 3(4) as cited) */
  'EU-1182': {
    url: 'https://dataverse.harvard.edu/dataset.xhtml?persistentId=doi:10.7910/DVN/0EGYWY',
    grade: 'secondary',
  },
  /** GDPRhub: GDPR art. 17 incl. 17(3) */
  'EU-G17': {
    url: 'https://gdprhub.eu/Article%2017%20GDPR',
    grade: 'authority',
  },
  /** law-reg.org: GDPR art. 17(3)(e) legal claims */
  'EU-G17E': {
    url: 'https://www.law-reg.org/gdpr-en/regulations/exemptions-from-the-application-of-article-17-paragraph-1-and-2',
    grade: 'authority',
  },
  /** European Commission proposal COM(2023) 533 (describes Directive 2011/7/EU) */
  'EU-LPD': {
    url: 'https://eur-lex.europa.eu/legal-content/en/ALL/?uri=CELEX%3A52023PC0533',
    grade: 'authority',
  },
  /** USACert: ISO 10002:2018 steps (record, track, acknowledge, assess, investigate, respond, communicate, close) */
  ISO: {
    url: 'https://usacert.com/standard/iso-10002-certification/',
    grade: 'secondary',
  },
  /** OpenPEPPOL poacc-upgrade-3: OPStatusReason, OPStatusAction, UNCL4343-T111 code lists */
  PEPPOL: {
    url: 'https://github.com/OpenPEPPOL/poacc-upgrade-3/tree/master/structure/codelist',
    grade: 'authority',
  },
  /** General knowledge, not looked up */
  GK: { url: '', grade: 'general' },
  /** Professional practice in answering invoice disputes */
  PRACTICE: {
    url: '',
    grade: 'practice',
  },
} as const satisfies Record<string, Source>;
export type SourceId = keyof typeof sources;
