/** Where a statement of law or practice comes from. `authority`: statute, regulator or official list. */
export interface Source {
  readonly label: string;
  /** Address of the page that was read; empty where nothing was read. */
  readonly url: string;
  readonly grade: 'authority' | 'secondary' | 'practice' | 'general';
}

/** Every source that rules, rates and calendars name. Stored copies were read; a page may have changed since. */
// data: sources with their addresses
export const sources = {
  'NO-VANTIGO': {
    label:
      'Dated research note on Norwegian invoicing and collection law (Lovdata read 2026-10-06), § 2',
    url: 'https://github.com/vantigo-io/vantigo/blob/main/docs/superpowers/research/2026-10-06-invoices-payments-reminders.md',
    grade: 'secondary',
  },
  'NO-FSJEKK': {
    label: 'Fakturasjekk legal review, 18 and 20 August 2026 (checked against Lovdata)',
    url: 'https://github.com/krogerhansen-ops/fakturasjekk',
    grade: 'secondary',
  },
  'NO-P3L17': {
    label: 'Prop. 3 L (2025–2026) ch. 17 (treatment of objections)',
    url: 'https://www.regjeringen.no/no/dokumenter/prop.-3-l-20252026/id3121729/?ch=17',
    grade: 'authority',
  },
  'NO-P3L13': {
    label: 'Prop. 3 L (2025–2026) ch. 13 (cost recovery)',
    url: 'https://www.regjeringen.no/no/dokumenter/prop.-3-l-20252026/id3121729/?ch=13',
    grade: 'authority',
  },
  'NO-BAHR': {
    label: 'BAHR newsletter on the new inkassolov bill',
    url: 'https://bahr.no/newsletter/finansregulatorisk-forslag-til-ny-inkassolov-gir-en-modernisering-av-rammeverket-for-bransjen-men-viktige-sporsmal-gjenstar',
    grade: 'secondary',
  },
  'NO-AMILI26': {
    label: 'Amili blog: ny inkassolov 2026 / egeninkasso',
    url: 'https://blog.amili.no/ny-inkassolov-2026-egeninkasso',
    grade: 'secondary',
  },
  'NO-IG362': {
    label: 'Inkassoguiden: when is an objection reasonable enough to bar collection',
    url: 'https://www.inkassoguiden.no/inkassosporsmal/362-nar-er-en-innsigelse-saklig-nok-til-at-inkasso-ikke-kan-iverksettes',
    grade: 'secondary',
  },
  'NO-IG320': {
    label: 'Inkassoguiden: how to dispute an invoice/collection claim',
    url: 'https://www.inkassoguiden.no/inkassosporsmal/320-hvordan-bestride-en-faktura-eller-et-inkassokrav',
    grade: 'secondary',
  },
  'NO-IG273': {
    label: 'Inkassoguiden: what is a payment remark',
    url: 'https://www.inkassoguiden.no/betalingsanmerkning/273-hva-er-en-betalingsanmerkning',
    grade: 'secondary',
  },
  'NO-JUS17': {
    label: 'Jusinfo: quotes inkassoloven § 17',
    url: 'https://jusinfo.no/pengekravsrett/omkostninger-og-gebyrer/omkostninger-og-gebyrer/',
    grade: 'secondary',
  },
  'NO-JUS10': {
    label: 'Jusinfo: quotes inkassoloven § 10',
    url: 'https://jusinfo.no/pengekravsrett/inndrivelsesprosessen/betalingsoppfordring/',
    grade: 'secondary',
  },
  'NO-JUS11': {
    label: 'Jusinfo: legal collection, § 11',
    url: 'https://jusinfo.no/pengekravsrett/inndrivelsesprosessen/rettslig-inndriving/',
    grade: 'secondary',
  },
  'NO-VEIV': {
    label: 'Veiviseren.no: inkassoloven §§ 9–11 summary',
    url: 'https://www.veiviseren.no/forstaa-helheten/lover-og-forskrifter/lov-om-inkassovirksomhet-og-annen-inndriving-av-forfalte-pengekrav-inkassoloven',
    grade: 'authority',
  },
  'NO-KREDST': {
    label: 'Kredittstyring.no: disputed claim sent to collection',
    url: 'https://www.kredittstyring.no/inkasso/18-hva-gjor-jeg-nar-et-omtvistet-krav-sendes-til-inkasso.html',
    grade: 'secondary',
  },
  'NO-DEBITO': {
    label: 'Debito.no: good collection practice, list of bad practice',
    url: 'https://debito.no/lov-rett/om-inkassoloven',
    grade: 'secondary',
  },
  'NO-FINKN': {
    label: 'Finansklagenemnda: collection complaints, examples of bad practice',
    url: 'https://www.finkn.no/Fagomraader?id=144',
    grade: 'authority',
  },
  'NO-FINKNR': {
    label: 'Finansklagenemnda annual report, Inkasso',
    url: 'https://rapport.finkn.no/book/omrade-2',
    grade: 'authority',
  },
  'NO-CONTA': {
    label: 'Conta help: objection against invoice and Forliksråd',
    url: 'https://hjelp.conta.no/inkasso/inkassosaker/innsigelse-mot-faktura-og-sak-i-forliksradet/',
    grade: 'secondary',
  },
  'NO-FAKT': {
    label: 'fakturert.no: customer disputes the invoice',
    url: 'https://www.fakturert.no/post/hva-gj%C3%B8r-du-n%C3%A5r-en-kunde-bestrider-fakturaen',
    grade: 'secondary',
  },
  'NO-KONTO': {
    label: 'Kontohjelp: disputed claim',
    url: 'https://kontohjelp.no/kontering/purring-og-inkasso/tvist-innsigelse-mot-kravet',
    grade: 'secondary',
  },
  'NO-DT': {
    label: 'Datatilsynet (NO): how to dispute a collection claim',
    url: 'https://www.datatilsynet.no/regelverk-og-skjema/verktoy-skjema/sporsmal-svar/kredittopplysning/Hvordan-bestrider-jeg-et-inkassokrav-/',
    grade: 'authority',
  },
  'NO-FKJL28': {
    label: 'Lovkommentar: forbrukerkjøpsloven § 28',
    url: 'https://www.lovkommentar.no/forbrukerkjopsloven-28/',
    grade: 'secondary',
  },
  'NO-FKJL27': {
    label: 'Prop. 49 LS (2022–2023) ch. 9: reklamasjon, forbrukerkjøpsloven § 27',
    url: 'https://cms12.regjeringen.no/no/dokumenter/prop.-49-ls-20222023/id2965716/?ch=9',
    grade: 'authority',
  },
  'NO-FKJL27B': {
    label: 'Biladvokat: forbrukerkjøpsloven § 27, form of notice',
    url: 'https://www.biladvokat.no/forbrukerkjopsloven-27/',
    grade: 'secondary',
  },
  'NO-NEG': {
    label: 'Negotia magazine: no agreement, no duty to pay; claimant must document',
    url: 'https://www.negotiamagasin.no/journal/2023/1/m-451/M%C3%A5_jeg_betale_regningen?',
    grade: 'secondary',
  },
  'NO-FORELD': {
    label: 'Norges Bondelag: limitation, foreldelsesloven § 2, § 10',
    url: 'https://www.bondelaget.no/jusilandbruket/foreldelsesregler',
    grade: 'secondary',
  },
  'NO-FORELD3': {
    label: 'FPCO: start of limitation period, § 3',
    url: 'https://www.fpco.no/foreldelse-av-fordringer-fristens-utgangspunkt/',
    grade: 'secondary',
  },
  'NO-FORELD14': {
    label: 'Skattebetalingshåndboken 12-1.9: interruption, §§ 14–19',
    url: 'https://www.skatteetaten.no/rettskilder/type/handboker/skattebetalingshandboken/gjeldende/kapittel-12.-foreldelse/ID-12-1.001/ID-12-1.010/',
    grade: 'authority',
  },
  'NO-FORELD29': {
    label: 'Jusinfo: quotes foreldelsesloven § 29 (weekend rule)',
    url: 'https://jusinfo.no/foreldelse/foreldelse-av-fordringer/beregning-av-frister/',
    grade: 'secondary',
  },
  'NO-DL149': {
    label: 'Advokat Teigstad: quotes domstolloven §§ 148(2), 149(1)',
    url: 'https://www.advokat-teigstad.no/straffeloven-13/',
    grade: 'secondary',
  },
  'NO-DL': {
    label: 'Lovdata (older stored copy): domstolloven ch. 8',
    url: 'https://lovdata.no/dokument/NL/lov/1915-08-13-5/KAPITTEL_10',
    grade: 'authority',
  },
  'NO-TVL5': {
    label: 'Forliksklage.com: quotes tvisteloven §§ 5-1–5-3',
    url: 'https://www.forliksklage.com/krav-til-forliksklage.html',
    grade: 'secondary',
  },
  'NO-TVL6': {
    label: 'Lovdata (older stored copy): tvisteloven ch. 6',
    url: 'https://lovdata.no/dokument/NL/lov/2005-06-17-90/KAPITTEL_2-2',
    grade: 'authority',
  },
  'NO-KRED26': {
    label: 'Kred.no: rates from 2026-01-01',
    url: 'https://www.kred.no/uncategorized/forsinkelsesrente-og-standardkompensasjon-for-inndrivelseskostnader-fra-1-januar-2026',
    grade: 'secondary',
  },
  'NO-ALFA': {
    label: 'Alfa Inkasso: payment remark, heavy fee after 42 days',
    url: 'https://alfa-inkasso.no/index.php/skyldners-side?view=article&id=26&catid=13',
    grade: 'secondary',
  },
  'NO-ALT': {
    label: 'Altinn: retention of accounting material',
    url: 'https://info.altinn.no/starte-og-drive/regnskap-og-revisjon/regnskap/oppbevaring-av-regnskapsmateriale/',
    grade: 'authority',
  },
  'NO-FKL': {
    label: 'Prop. 55 L (2019–2020): consumer complaints to Forbrukertilsynet',
    url: 'https://www.regjeringen.no/contentassets/8e396be9cd054fffa97d15a2f3e1fa86/no/xml/prp201920200055000dddkrnl.xml',
    grade: 'authority',
  },
  'NO-MFLHIST': {
    label:
      'Amendment history of markedsføringsloven (amended by lov 17 June 2016 nr 29, the ADR act)',
    url: 'https://trafikksiden.motocross.io/regelverk/relaterte/Markedsforingsloven.html',
    grade: 'secondary',
  },
  'NO-VISMA6': {
    label: 'Visma blog: 6 tips to avoid invoice complaints',
    url: 'https://visma.no/blogg/tvistehandtering-6-tips-for-a-unnga-at-kunden-klager-pa-faktura',
    grade: 'secondary',
  },
  'DK-INK10': {
    label: 'elov.dk: inkassoloven § 10',
    url: 'https://www.elov.dk/inkassoloven/paragraf/10/',
    grade: 'authority',
  },
  'DK-INK9': {
    label: 'Likvido: inkassoloven § 9 and the preparatory list of bad practice',
    url: 'https://likvido.com/post/god-inkassoskik',
    grade: 'secondary',
  },
  'DK-DEBTIA': {
    label: 'Debtia: § 10 and objections put on hold',
    url: 'https://debtia.dk/ordbog/inkassoloven-paragraf-10/',
    grade: 'secondary',
  },
  'DK-BILLY': {
    label: 'Billy.dk / Advokaternes Inkasso Service: handling objections',
    url: 'https://www.billy.dk/blog/saadan-haandterer-du-indsigelser-i-inkassosager/',
    grade: 'secondary',
  },
  'DK-COLL': {
    label: 'Collectia: objections in collection cases',
    url: 'https://collectia.dk/inkasso-blog/indsigelse-i-inkassosager-skyldner-er-uenig-hvad-goer-jeg',
    grade: 'secondary',
  },
  'DK-COMP': {
    label: 'Compass Incasso: good practice, no fogedret threat without basis',
    url: 'https://www.compassincasso.dk/raadgivning/salg-paa-kredit/god-inkassoskik.html',
    grade: 'secondary',
  },
  'DK-9B': {
    label: 'elov.dk commentary: renteloven § 9 b',
    url: 'https://elov.dk/renteloven/paragraf/9b/boger',
    grade: 'secondary',
  },
  'DK-9BT': {
    label: 'Themis: reminder fees § 9 b',
    url: 'https://themis.dk/synopsis/docs/Rykkergebyrer.html',
    grade: 'secondary',
  },
  'DK-9BR': {
    label: 'Retsinformation (historic): cap on reminder fees, ’rimelig grund’',
    url: 'https://www.retsinformation.dk/print.aspx?id=1111',
    grade: 'authority',
  },
  'DK-9A': {
    label: 'danskelove.dk: renteloven § 9 a',
    url: 'https://danskelove.dk/renteloven/9a',
    grade: 'authority',
  },
  'DK-310': {
    label: 'Jysk Inkasso: DKK 310 compensation, not for consumers',
    url: 'https://www.jyskinkasso.dk/kompensationsbeloeb-ved-forsinket-betaling/',
    grade: 'secondary',
  },
  'DK-RENTE34': {
    label: 'Retsinformation (older consolidation): renteloven §§ 3–4',
    url: 'https://www.retsinformation.dk/Forms/R0710.aspx?id=59105',
    grade: 'authority',
  },
  'DK-RKIFO': {
    label: 'Forbrugerombudsmanden FAQ: disputed claim may not be registered',
    url: 'https://forbrugerombudsmanden.dk/faq/forbrugerombudsmanden/regninger-paa-internettet/blive-registreret-i-rki',
    grade: 'authority',
  },
  'DK-RKIDT': {
    label: 'Datatilsynet (DK) 2013 decision: disputed claim in RKI',
    url: 'https://www.datatilsynet.dk/afgoerelser/historiske-afgoerelser/2013/maj/kritik-af-registrering-af-bestridt-fordring-i-rki-og-spoergsmaal-om-rykkerskrivelser',
    grade: 'authority',
  },
  'DK-477A': {
    label: 'Likvido: quotes retsplejeloven § 477 a',
    url: 'https://likvido.com/post/betalingspaakrav-og-den-forenklede-inkassoproces',
    grade: 'secondary',
  },
  'DK-BP': {
    label: 'Selandia Advokater: betalingspåkrav, 14 days to object',
    url: 'https://selandiaadvokater.dk/erhverv/inkasso/forenklet-inkassoproces/',
    grade: 'secondary',
  },
  'DK-KLAGE': {
    label: 'Forbrugerombudsmanden: inform about complaint body',
    url: 'https://www.forbrugerombudsmanden.dk/hvad-gaelder/markedsfoeringsloven/webshopguide/oplys-om-klagemuligheder/',
    grade: 'authority',
  },
  'DK-BORGER': {
    label: 'borger.dk: Mæglingsteamet for Forbrugerklager',
    url: 'https://www.borger.dk/samfund-og-rettigheder/Klagemuligheder/Klagemuligheder-for-forbrugere?cookieSupport=true',
    grade: 'authority',
  },
  'DK-KFST': {
    label: 'Konkurrence- og Forbrugerstyrelsen: list of complaint bodies with addresses',
    url: 'https://www.kfst.dk/forbrugerforhold/vejledning-og-klager/liste-over-klageorganer/',
    grade: 'authority',
  },
  'DK-KBL81': {
    label: 'lex.dk: relative reklamationsfrist §§ 81, 85',
    url: 'https://denstoredanske.lex.dk/relative_reklamationsfrist',
    grade: 'secondary',
  },
  'DK-KBL83': {
    label: 'lex.dk: reklamationsfrist § 83',
    url: 'https://denstoredanske.lex.dk/reklamationsfrist',
    grade: 'secondary',
  },
  'DK-KBL52': {
    label: 'Alares: reklamation in business sales – at once',
    url: 'https://alares.dk/har-du-styr-paa-reglerne-om-reklamation/',
    grade: 'secondary',
  },
  'DK-FAEL27': {
    label: 'danskelove.dk: forældelsesloven § 27 (weekend rule)',
    url: 'https://danskelove.dk/for%C3%A6ldelsesloven/27',
    grade: 'authority',
  },
  'DK-GBL5': {
    label:
      'Nexus Advokater: arbitration award 2021, gældsbrevsloven § 5(2) not extending B2B due dates',
    url: 'https://nexusadvokater.dk/domme-og-kendelser/ugens-dom-hvornaar-er-en-betaling-rettidig/',
    grade: 'secondary',
  },
  'DK-FORBRUG': {
    label: 'forbrug.dk: bills – the one who claims an agreement must prove it',
    url: 'http://www.forbrug.dk/Artikler/Dine-rettigheder/Forbrugerleksikon/regning',
    grade: 'authority',
  },
  'SE-FI': {
    label:
      'Finansinspektionen Q&A: objection must be investigated promptly; examples of factual grounds',
    url: 'https://finansinspektionen.se/sv/konsumentskydd/inkasso/fragor-och-svar/',
    grade: 'authority',
  },
  'SE-INKL': {
    label: 'lagen.nu: inkassolag (1974:182) § 1',
    url: 'https://lagen.nu/1974:182',
    grade: 'authority',
  },
  'SE-INKL45': {
    label: 'lagboken.se (original 1974 wording): inkassolag §§ 4–5',
    url: 'https://www.lagboken.se/Lagboken/start/insolvensratt/inkassolag-1974182/d_2578231-sfs-1974_182',
    grade: 'authority',
  },
  'SE-DI': {
    label: 'Datainspektionen: what is an inkassoåtgärd',
    url: 'https://www.datainspektionen.se/lagar--regler/inkassolagen/',
    grade: 'authority',
  },
  'SE-IMY8': {
    label: 'IMY Q&A: eight days, remarks',
    url: 'https://www.imy.se/fragor-och-svar/inkasso/',
    grade: 'authority',
  },
  'SE-IMYK': {
    label: 'IMY: collection costs 60/180/170/450',
    url: 'https://www.imy.se/vanliga-fragor-och-svar/hur-mycket-far-man-ta-ut-i-inkassokostnader/',
    grade: 'authority',
  },
  'SE-KOST': {
    label: 'riksdagen.se: lag (1981:739)',
    url: 'http://www.riksdagen.se/sv/dokument-lagar/dokument/svensk-forfattningssamling/lag-1981739-om-ersattning-for-inkassokostnader_sfs-1981-739',
    grade: 'authority',
  },
  'SE-NAMND': {
    label: 'Inkassonämnden 208-2020: collection after a factual dispute',
    url: 'https://svenskinkasso.se/inkassoatgarder-efter-bestridande/',
    grade: 'secondary',
  },
  'SE-KE': {
    label: 'Konsument Europa: do not collect disputed invoices; no remark while disputed',
    url: 'https://www.konsumenteuropa.se/sv/amnesomraden/e-handel/E-handel-inom-EU/bestrida-fakturor/bestrida-krav-fran-inkasso-och-kronofogden/',
    grade: 'authority',
  },
  'SE-FORTUS': {
    label: 'Fortus Pay: handling stops on bestridande',
    url: 'https://support.fortuspay.com/fakturaservice/bestridande-av-faktura-fakturaservice/',
    grade: 'secondary',
  },
  'SE-KFM': {
    label: 'Kronofogden: object normally within ten days; creditor may take it to court',
    url: 'https://kronofogden.se/kundservice-svarar/fragor-och-svar/betalningsforelaggande/2021-03-05-vad-gor-jag-om-kravet-inte-stammer',
    grade: 'authority',
  },
  'SE-ARN': {
    label: 'ARN: company must inform at the same time as it opposes the claim',
    url: 'http://www.arn.se/om-arn/aktuellt/vilka-ar-nyheterna-efter-den-1-januari-2016/',
    grade: 'authority',
  },
  'SE-ARNIN': {
    label: 'Installatörsföretagen: content of ARN information incl. whether you will take part',
    url: 'https://www.in.se/foretagarservice/entreprenadjuridik-affarsavtal/konsumententreprenader/infor-anbud-och-kontrakt/informera-konsumenten-om-alternativ-tvistelosning/',
    grade: 'secondary',
  },
  'SE-KKL': {
    label: 'Digitala Juristerna: konsumentköplagen 2022 – 2 months, 3 years, 2-year burden',
    url: 'https://digitalajuristerna.se/reklamation-inom-tva-manader-ar-alltid-inom-skalig-tid/',
    grade: 'secondary',
  },
  'SE-RL': {
    label: 'Sergel: statutory late interest, reference rate + 8, one month',
    url: 'https://sergel.se/faq/vilken-drojsmalsranta-ska-jag-betala/',
    grade: 'secondary',
  },
  'SE-TID': {
    label: 'lagen.nu: lag (1930:173) § 2',
    url: 'https://lagen.nu/1930:173',
    grade: 'authority',
  },
  'SE-SKBR': {
    label: 'lagboken.se: skuldebrevslagen § 5 (due date on a holiday)',
    url: 'https://www.lagboken.se/Lagboken/start/formogenhetsratt/lag-193681-om-skuldebrev/d_2580371-sfs-1974_759',
    grade: 'authority',
  },
  'SE-IMYFI': {
    label: 'IMY: supervision moved to FI on 2024-01-01; dispute in writing',
    url: 'https://www.imy.se/privatperson/kreditupplysning/fran-faktura-till-anmarkning/',
    grade: 'authority',
  },
  'FI-KKV': {
    label:
      'KKV guideline 10/2023 on good collection practice (table of contents read: 2.7 ’if the debtor disputes’)',
    url: 'https://www.kkv.fi/kuluttaja-asiat/tietoa-ja-ohjeita-yrityksille/kuluttaja-asiamiehen-linjaukset/hyva-perintatapa-kuluttajaperinnassa/',
    grade: 'authority',
  },
  'FI-OK': {
    label: 'OK Perintä: amended collection act from 2022-05-01, B2B limits',
    url: 'https://www.okperinta.fi/sv/nyheter/den-nya-indrivningslagen-trader-i-kraft/',
    grade: 'secondary',
  },
  'FI-CASH': {
    label: 'Cash-In: consumer collection costs in Finland',
    url: 'https://www.cash-in.com/sv/information/indrivningskostnader/',
    grade: 'secondary',
  },
  'DE-31': {
    label: 'Haufe: § 31(2) BDSG, claim must be undisputed, two reminders, four weeks',
    url: 'https://haufe.de/recht/deutsches-anwalt-office-premium/4-rechtsgrundlagen-der-verarbeitung-c-verwendung-eines-von-auskunfteien-ermittelten-wahrscheinlichkeitswerts-ueber-die-zahlungsfaehig-und-zahlungswilligkeit-einer-natuerlichen-person_idesk_PI17574_HI11401090.html',
    grade: 'authority',
  },
  'DE-RDG': {
    label: 'Haufe: § 13a RDG',
    url: 'https://www.haufe.de/personal/haufe-personal-office-platin/rechtsdienstleistungsgesetz-13a-darlegungs-und-informationspflichten-bei-inkassodienstleistungen-gegenueber-privatpersonen_idesk_PI42323_HI14283107.html',
    grade: 'authority',
  },
  'UK-CONC': {
    label: 'FCA Handbook CONC 7.14',
    url: 'https://handbook.fca.org.uk/handbook/CONC/7/14.html?date=2016-07-01&timeline=True',
    grade: 'authority',
  },
  'UK-PAP': {
    label: 'CPAG: Pre-Action Protocol for Debt Claims',
    url: 'https://askcpag.org.uk/?id=-217447',
    grade: 'secondary',
  },
  'EU-ODR': {
    label: 'Bird & Bird: end of the ODR platform (Reg. 2024/3228)',
    url: 'https://twobirds.com/en/insights/2025/global/the-end-of-the-european-online-dispute-resolution-platform',
    grade: 'secondary',
  },
  'EU-ADR25': {
    label: 'Digital Policy Alert: Council adopted the revised ADR Directive 2025-11-17',
    url: 'https://digitalpolicyalert.org/event/35563-council-adopted-directive-amending-directive-201311eu-on-alternative-dispute-resolution-for-consumer-disputes',
    grade: 'secondary',
  },
  'EU-1182': {
    label: 'Reg. (EEC) 1182/71 (preamble and art. 3(4) as cited)',
    url: 'https://dataverse.harvard.edu/dataset.xhtml?persistentId=doi:10.7910/DVN/0EGYWY',
    grade: 'secondary',
  },
  'EU-G17': {
    label: 'GDPRhub: GDPR art. 17 incl. 17(3)',
    url: 'https://gdprhub.eu/Article%2017%20GDPR',
    grade: 'authority',
  },
  'EU-G17E': {
    label: 'law-reg.org: GDPR art. 17(3)(e) legal claims',
    url: 'https://www.law-reg.org/gdpr-en/regulations/exemptions-from-the-application-of-article-17-paragraph-1-and-2',
    grade: 'authority',
  },
  'EU-LPD': {
    label: 'European Commission proposal COM(2023) 533 (describes Directive 2011/7/EU)',
    url: 'https://eur-lex.europa.eu/legal-content/en/ALL/?uri=CELEX%3A52023PC0533',
    grade: 'authority',
  },
  ISO: {
    label:
      'USACert: ISO 10002:2018 steps (record, track, acknowledge, assess, investigate, respond, communicate, close)',
    url: 'https://usacert.com/standard/iso-10002-certification/',
    grade: 'secondary',
  },
  PEPPOL: {
    label: 'OpenPEPPOL poacc-upgrade-3: OPStatusReason, OPStatusAction, UNCL4343-T111 code lists',
    url: 'https://github.com/OpenPEPPOL/poacc-upgrade-3/tree/master/structure/codelist',
    grade: 'authority',
  },
  GK: { label: 'General knowledge, not looked up', url: '', grade: 'general' },
  PRACTICE: {
    label: 'Professional practice in answering invoice disputes',
    url: '',
    grade: 'practice',
  },
} as const satisfies Record<string, Source>;
export type SourceId = keyof typeof sources;
