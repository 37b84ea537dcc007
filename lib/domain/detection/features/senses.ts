// data: what words mean in mails about invoices, in Bokmål, Nynorsk, Danish, Swedish and English.

/**
 * Words of five languages under one meaning each, so that what is learnt from a Danish mail holds
 * for a Swedish one. `betal*` takes any ending, `*gebyr*` may also be the tail of a compound, `_`
 * joins the words of an expression. A word may have several meanings. The order of the keys is part
 * of the model: train again after a change.
 */
export const senses = {
  // How a sentence is built
  NOT: "ikke ikkje inte icke ej not aldri aldrig never ingen inga inget ingenting intet nothing none no nobody neither nor verken hverken varken korkje hverken don't doesn't didn't won't can't isn't aren't wasn't weren't haven't hasn't hadn't wouldn't couldn't shouldn't cannot dont doesnt didnt wont cant havent ain't itj ikkj inkje nowhere ingenlunde slett knappast neppe næppe hardly",
  WITHOUT: 'uten uden utan without mangler_å',
  I: "jeg eg jag i'm i've i'd i'll meg mig mej min mitt mine mina mit my me mine æ undertegnede undertecknad underteikna myself",
  WE: "vi oss os vår vårt våre våra vores vort our us we we've we're we'd we'll ours",
  YOU: "du dere de_har deg dig dykk dykkar dykkar jer jeres ni er_skickat ert era you your you're you've you'd yours deres din ditt dine dina dit eder",
  THEY: 'han hun ho hon hen de dei dem they them he she kunden kundens the_customer klienten him her_husband naboen grannen naboen granne neighbour neighbor',
  BUT: 'men but however derimot derimod däremot imidlertid dog likevel alligevel ändå though although men_ikke dock still',
  BECAUSE:
    'fordi because eftersom ettersom siden_vi da_vi därför derfor difor grunnet pga pga. på_grunn_av på_grund_af på_grund_av therefore since_we hence so_we',
  IF: 'hvis om dersom viss if såfremt ifall unless med_mindre om_inte i_tilfelle whether',
  UNTIL:
    'til_før før_dere inntil indtil tills until før innan before til_dere når_dere once_you once_the when_you så_snart så_snarest as_soon så_lenge så_længe så_länge as_long',
  WHY: 'hvorfor kvifor varför why hvordan_kan korleis_kan hur_kan how_can how_come på_hvilket_grunnlag vad_för what_for hva_for grunnlaget_for',
  HOW: 'hvordan korleis hur how hva_er kva_er hvad_er vad_är what_is hvilken kva_for hvilket vilket vilken which hva hvad vad kva what hvor_mye hvor_meget hur_mycket how_much når_er when_is hvornår när_är',
  CAN_YOU:
    'kan_du kan_dere kan_de kan_i kan_ni kan_dykk could_you can_you would_you will_you har_dere_mulighet har_du_mulighet er_det_mulig er_det_muligt är_det_möjligt is_it_possible kunne_dere kunne_du kunne_i skulle_ni skulle_du går_det_an vil_du vil_dere vill_ni kan_noen kan_nogen kan_någon',
  PLEASE:
    'vennligst venligst vänligen please kindly gjerne gerne gärna snälla bes bedes ver_venleg vær_så vær_snill',
  MUST: 'må skal ska must måste bør borde should bør shall need needs needs_to behøver trenger treng behöver has_to have_to ought',
  WANT: 'vil ønsker ønskjer önskar vill want wants would_like krever krev kræver kräver demand require requires require forventer ventar_at förväntar expect expects insist',
  ASK: 'ber bed beder be_om bede_om be_dere bedt bad_om anmoder anmodar begär begärt request requesting requests asking etterlyser efterlyser efterlyse',
  WONDER:
    'lurer lurte undrar undrer wonder wondering nysgjerrig nysgerrig nyfiken curious usikker osäker unsure not_sure spørsmål spørgsmål fråga frågor fråge question questions query forstå förstå understand confused forvirret skjønner skjønar forstår førstår begriper fatter',
  ONLY: 'bare berre kun bara just only merely kun_for endast',
  ALL: 'hele heile hela helt whole entire alt allt alle alla all full fulle fullt everything samtlige samtliga totalt total whole_thing',
  STILL:
    'fortsatt fremdeles framleis stadig fortfarande still enda endnu ännu yet hittil hidtil til_nå igen again igjen på_nytt på_ny om_igjen en_gang_til once_more',
  FIRST: 'først først_når først_etter only_when only_after først_efter',
  INSTEAD:
    'i_stedet i_staden i_stedet_for istället i_stället instead rather_than ikke_men mot_avtalt while_we',
  NOW: 'nå nu no_då now i_dag idag today i_morgen i_morgon imorgen tomorrow i_kveld straks strax med_det_samme genast immediately',
  // Speech acts of disagreement
  DISPUTE:
    'bestrid* bestred* bestreid* bestritt* omtvist* *tvist* disput* contest contests contested contesting anfekt* anfægt* motsätter motsätta motsatt_meg imot_kravet',
  OBJECT:
    'innsig* indsig* invänd* innvend* indvend* motseg* protest* protester* object objects objected objecting objection objections klagomål klager klagar klage complain complaint complaining complains complaints *reklam* reklamer*',
  DISAGREE:
    'uenig* usamd* ueinig* uening* oenig* oense disagree disagrees disagreement ikke_enig ikkje_einig ikkje_samd inte_överens ikke_med_på inte_med_på',
  ACCEPT:
    'godta* godtek* aksept* accept* godkjen* godkend* godkän* vedkjen* vedkend* vedgå* anerkjen* anerkend* erkjen* erkend* erkän* agree agrees approve* recognise recognize acknowledg* samtyk* samtyck* medge* innrøm* indrøm*',
  ENIG: 'enig enige einig einige samd samde samd_i ense overens överens enige_om i_agree we_agree agreed_on_that',
  REFUSE:
    "nekt* vägra* nægt* refus* declin* avvis* afvis* avslå* avslår afslå* reject* tilbakevis* tilbagevis* kommer_ikke_til_å kommer_ikkje_til_å kommer_inte_att kommer_ikke_til_at har_ikke_tenkt har_ikkje_tenkt tänker_inte har_inte_tänkt agter_ikke akter_ikke har_ikke_tænkt no_intention not_going_to not_prepared won't_be",
  WITHHOLD:
    'holder_igjen holder_tilbake held_att holder_tilbage håller_inne hållit_inne holdt_tilbake on_hold på_hold withhold* withheld parker* holding_back short_paid stanset stansa stoppet stopped stoppad sperret spærret spärrad liggende_til ligge_til bliver_liggende blir_liggende får_ligge blir_ligg ligger_ubetalt hold_payment holding_payment avvent* afvent*',
  DEDUCT:
    'trekker_fra trekke_fra trukket_fra trækker_fra trække_fra trukket_ut drar_av dra_av dragit_av deduct* deducted trekk_fra fradrag fratrekk fradrar fradrag avdrag_for minus mindre_avslag reduser* reducer* reduced reduction nedslag avslag prisavslag afslag prisavdrag nedsatt nedsat take_off knock_off taken_off',
  SETOFF:
    'motregn* modregn* kvitta* kvittn* motkrav* modkrav* motfordr* set_off set-off setoff offset counterclaim* counter-claim mellemværende utligne udligne',
  OWE: 'skyld* owe owes owed owing gjeld gæld skuld skulder debt utestående udestående utestånde outstanding tilgode til_gode mellomværende saldo',
  NOTHING_DUE:
    'ikke_en_krone ikke_ei_krone ikkje_ei_krone inte_en_krona ikke_en_øre ikke_et_øre inte_ett_öre not_a_penny not_one_penny not_a_cent not_a_krone nothing_to_pay nothing_is_owed ingenting_å_betale intet_at_betale inget_att_betala not_liable ikke_skyldig inte_skyldig owe_nothing owe_you_nothing not_payable',
  WRONG:
    'feil* fejl* *fel felet felakt* felaktig* gal gale galt galen forkert* wrong wrongly incorrect* error* mistak* uriktig* urigtig* oriktig* urett* urimelig* orimlig* unreason* mismatch* avvik* afvig* avvikelse* differens* difference discrep* skjev* misvisende missvisande tastefeil skrivefeil uberettiget* oberättig* ubegrundet* grunnløs* ogrundad* unjustified unfounded urimeleg* uheld*',
  NOT_RIGHT:
    "stemmer_ikke stemmer_ikkje stemmer_dårlig stämmer_inte stämmer_ej stämmer_dåligt passer_ikke passar_inte passar_ikkje stemmer_overhovedet_ikke ikke_riktig ikkje_rett ikke_rigtig* ikke_rett inte_rätt inte_korrekt ikke_korrekt not_right not_correct not_what isn't_right isn't_correct doesn't_add doesn't_match doesn't_tally don't_match does_not_match doesn't_agree går_ikke_opp går_inte_ihop kan_ikke_være kan_ikkje_vere kan_inte_stämma kan_ikke_stemme can't_be cannot_be ikke_greit ikke_ok not_ok not_okay not_acceptable uakseptabel* uacceptabel* oacceptabel* unacceptable ikke_mitt ikke_vårt ikke_vores ikke_min inte_min inte_vår inte_mitt not_ours not_mine not_our not_my",
  RIGHT:
    'riktig riktige riktig_beløp rigtig rigtige rigtigt korrekt korrekte rett rette rätt right correct korrekt fine i_orden i_sin_ordning i_ordning in_order all_good stemmer stämmer checks_out spot_on ok okay rimelig rimeligt rimlig fair greit greitt grei helt_fint fine_by_us som_det_skal som_den_ska',
  NO_OBJECTION:
    'ingen_innvendinger ingen_innvending ingen_innsigelse ingen_innsigelser ingen_indsigelser ingen_indsigelse ingen_indvendinger inga_invändningar ingen_invändning ingen_merknader ingen_bemærkninger inga_anmärkningar ikke_noe_å_utsette inget_att_invända no_objection no_objections no_complaints no_complaint no_dispute no_quarrel no_issue no_issues not_disputing not_complaining not_questioning ikke_uenig ikkje_usamd inte_oenig bestrider_ikke bestrider_inte ikke_bestride bestrid_ikkje ikke_noe_galt inget_fel intet_galt nothing_wrong ikke_i_tvil tviler_ikke tvivlar_inte betviler_ikke kravet_er_greit',
  // Remedies
  CREDIT:
    '*kredit* *credit* godskriv* refund* *refusj* tilbakebetal* tilbagebetal* återbetal* tilbakebetalt pengene_tilbake pengane_tilbake pengene_tilbage penge_tilbage pengarna_tillbaka pengar_tillbaka money_back reimburs*',
  CORRECT:
    'rette rettes rettet rettast retta ret rettelse rettelser korriger* korrigert rätta rättas rättad rättelse amend* correct_it correct_the correcting corrected correction corrections revis* revidert reviderad justere* juster* adjust* regn_ut_på_nytt recalculat* reissu* re-issue* omberegn* på_nytt_uten new_invoice ny_faktura ny_regning ny_räkning nytt_faktur korrekt_faktura rett_faktura riktig_faktura rigtig_faktura rätt_faktura',
  DELETE:
    'stryk* strike fjern* slett* slet slette slettet ta_bort tas_bort tar_bort tek_bort ta_vekk remove* removed frafal* frafald* bortfal* makuler* annuller* annul* trekk_tilbake trekkes_tilbake trekkast trekk_kravet trækkes_tilbage træk_kravet dras_tillbaka dra_tillbaka återkalla* withdraw_the withdraw_this cancel_the_invoice cancel_this_invoice cancel_invoice take_it_off take_that_off skriv_av avskriv* afskriv* write_off waive* eftergi* ettergi* nulstil* nullstill* kasser* drop_the bort_med ut_med',
  SORT: 'ordne ordner ordna ordnar ordn orden_i rydd* fiks* fix fixed sort_out sort_it sort_this løs løse løser løys* lösa resolve_this se_på_dette titta_på kikke_på look_into undersøk* undersök* investigat* sjekk* tjek* kontroller* kolla kollar check_your gjennomgå* gennemgå* review',
  // Agreement and resolution
  RESOLVED:
    'løst løyst løste ordnet ordna_seg ordnade ordnat avklar* oppklart afklaret opklaret utrett utredd sorted sorted_out resolved settled cleared_up avsluttet_saken saken_er_lukket sagen_er_lukket ärendet_är_avslutat case_closed alt_i_orden allt_i_ordning',
  TAKE_BACK:
    'trekker_tilbake trekker_klagen trekker_innsigelsen trekker_jeg trekker_vi trækker_min trækker_vores trækker_jeg trækker_indsigelsen tar_tilbake tar_tillbaka drar_tillbaka tek_tilbake withdrawing withdraw_my withdraw_our withdrawn take_it_back took_it_back se_bort_fra sjå_bort_frå bortse bortse_från bortse_fra ignorer ignorera ignore disregard glem glöm forget_about forget_my gir_meg giver_mig ger_mig',
  SELF_FAULT:
    "min_feil mi_feil vår_feil min_egen_feil min_fejl vores_fejl min_egen_fejl mitt_fel vårt_fel mitt_eget_fel my_mistake our_mistake my_fault our_fault our_error my_error my_bad så_feil las_feil leste_feil læste_forkert så_forkert läste_fel såg_fel misread misforst* missförst* misunderst* misforstod misforståelse crossed_wires red_face rett_i du_har_ret i_har_ret dere_har_rett dere_hadde_rett du_har_rett ni_har_rätt ni_hade_rätt de_hadde_rett you're_right you_are_right you_were_right fant_den fant_den_nå fann_han fandt_den fundet_den hittade_den hittat_den found_it hos_oss_selv hos_os_selv",
  SORRY:
    'beklager beklagar beklage undskyld unnskyld orsak orsaka förlåt sorry apolog* ursäkta ursäktar lei_for ked_af',
  THANKS: 'takk tak tack thanks thank cheers tusen_takk mange_tak tackar takker',
  PRAISE:
    'supert perfekt great strålende fantastisk* fornøy* tilfreds* nöjd* nøgd* happy pleased kjempefint brilliant lovely nydelig dejlig* ros roser berøm* flott fint_arbeid bra_jobb bra_jobbat good_job well_done excellent hyggelig* trevlig* toppen kjempebra impressed imponert anbefale',
  APPROVED:
    'attester* anvist godkjent godkendt godkänd godkänt approved signed_off bokført bogført bokförd booked_it',
  // Paying
  PAY: '*betal* pay pays paying payment payments paid gjøre_opp gjør_opp gjere_opp gøre_op gjort_opp settle settling settlement swish* vipps* mobilepay overfør* overfører överför* transfer* remit* innbetal* indbetal* inbetal* erlägg* ut_med_penger oppgjør opgør',
  HAS_PAID:
    'har_betalt har_allerede_betalt er_betalt er_allerede_betalt ble_betalt blei_betalt blev_betalt vart_betalt var_betalt betalt_den har_betalat redan_betal* är_betald betalades betalade betalt_i betalt_på have_paid has_been_paid already_paid was_paid we_paid i_paid been_paid gjort_opp kvitter* kvitto* receipt receipts kontoutskrift* kontoudtog* kontoutdrag* bank_statement* valutert valør gikk_ut_av trukket_fra_konto trukket_fra_kontoen went_out dratts_från left_our_account left_our_bank betalingsbekreft* betalingsdokument* remittance arkivref',
  WILL_PAY:
    "betaler_i_dag betaler_i_morgen betaler_på betaler_innen betaler_inden betaler_nå betaler_nu betalar_på betalar_i betalar_nu betalar_innan betales_i blir_betalt bliver_betalt vert_betalt betalas_i will_pay will_be_paid i'll_pay we'll_pay paying_today paid_today legges_til_betaling legger_til_betaling lagt_til_betaling lagt_inn_til går_til_betaling ligger_til_betaling payment_run on_its_way på_vei på_vej på_väg er_på_konto resten_betal* betaler_resten betalar_resten pay_the_rest pay_the_balance",
  UNDISPUTED:
    'resten rest_of the_rest remainder balance restbeløp* restbelopp* undisputed ubestridt* uomtvist* ostridig* obestri* uomstridt',
  AFFORD:
    "ikke_råd har_råd inte_råd har_inte_råd ikkje_råd can't_afford afford kan_ikke_betale kan_ikkje_betale kan_inte_betala unable_to_pay can't_pay klarer_ikke_å_betale klarer_ikke_betale likviditet* likvid cash-flow cash_flow cashflow konkurs* insolv* gjeldsord* skuldsan* gældssan* arbeidsled* arbejdsløs* arbetslös* permitter* sykmeld* sjukskriv* sygemeld* skilsmisse* skilsmässa* lønn_kommer tom_konto stram_økonomi økonomien ekonomin_är kontanthj* socialbidrag hardship skint broke redundant benefits dødsbo dødsfall dödsfall",
  EXTEND:
    '*utsett* *utset* udsæt* udskyd* anstånd* henstand* *avdrag* *afdrag* delbetal* nedbetal* instalment* installment* extension extend payment_plan betalingsplan* betalningsplan* mer_tid mere_tid meir_tid more_time få_vente få_vänta uppskov respit* strekke forlenge* forlænge* förläng* dele_opp dele_beløpet rate rater ratevis rates dele_det dela_upp noen_dager noen_uker nogle_dage några_dagar a_few_days couple_of_weeks flytte_forfall flytta_förfallo*',
  // Documents and dunning
  INVOICE:
    '*faktura* *fakturer* *regning* *rekning* *räkning* invoice* bill bills billed billing *nota e-faktura efaktura',
  CLAIM: 'krav kravet kraver fordring* tilgodehavend* claim claims claimed',
  CHARGE:
    'charge charges charged charging belast* debiter* debited opkræv* oppkrev* faktureres fakturert fakturerat faktureret fakturerad invoiced krever_betalt tar_betalt ta_betalt taget_betaling',
  AMOUNT:
    'beløp* beløb* belopp* amount amounts sum summen summa summan total totalen totalbeløp* slutsumma sluttsum kroner kronor penger penge pengar money',
  REMIND:
    '*purring* *purre* *rykker* rykket *påminn* *paminn* reminder reminders betalingspåminnelse',
  COLLECT:
    '*inkasso* collection collections debt_collector* bailiff kronofogd* *forlik* fogedret* betalningsföreläggande* namsmann* rki betalingsanmerk* betalingsanmærk* betalningsanmärk* court rettslig* retslig* rättslig* domstol* stevn* stævn* forliksråd* advokat* lawyer solicitor* legal_action',
  FEE: '*gebyr* *avgift* fee fees *rente* *renter *ränta* *räntor* *renta interest dröjsmål* morarent* salær* salar* kompensation* late_fee forsinkelsesrente* penalty',
  LINE: 'linje* linie* rad raden rader line lines post posten poster item items varelinje* pos',
  CREDIT_NOTE:
    'kreditnota* kreditfaktura* kreditnot* credit_note credit_notes credit_memo credit-note',
  COPY: "kopi kopia kopien copy copies duplikat pdf resend finner_ikke_faktura* finn_ikkje hittar_inte can't_find mislaid lost_the send_den_på_nytt sende_på_nytt send_igjen skicka_igen send_again",
  ATTACH:
    'vedlegg* vedlagt vedhæft* bifoga* bilag* bilagt attach* enclosed screenshot skjermbilde* skærmbillede foto* bilde* billede* bild bilder photo* picture* dokumentasjon dokumentation documentation bevis proof underlag* spesifikasjon* specifikation* specification breakdown timeliste* timeseddel* tidrapport* timesheet* følgesedd* følgeseddel pakksedd* pakkseddel delivery_note',
  // Contract and order
  AGREED:
    '*avtal* *aftal* agreed agreement agreements *kontrakt* contract contracts tilbud* tilbod* tilbudet offert* anbud* quote quoted quotation estimate overslag* estimat* kostnadsöverslag fast_pris fastpris fixed_price prisliste* prislista* price_list ordrebekreft* orderbekräft* ordrebekræft* confirmation vilkår* villkor* terms klausul* clause avtalte avtalt aftalt overenskom*',
  PROMISED:
    'lovet lovte lovde lova lovade lovat promis* garanter* guarantee* sa_at sa_dere sa_du sagde_at sa_att sade_att du_sa dere_sa ni_sa you_said you_told told_me told_us was_told were_told fikk_beskjed fick_besked fik_at_vide fekk_beskjed skrev_at skrev_dere skrev_att you_wrote you_confirmed bekreftet bekräftade bekræftede ble_sagt muntlig* skriftlig* in_writing',
  ORDER:
    '*bestill* bestilt* *bestilling* bestilte *beställ* beställt* beställde ordered ordering order orders tinga tinging rekvirer* booka bokade bokat booket booked kjøpt kjøpte køpt købt købte köpt köpte bought purchased purchase handlet',
  ASKED_FOR:
    'bedt_om bedt_dere bett_om bad_om bedt asked_for ask_for requested spurt_om spurt_etter bad_aldri aldri_bedt never_asked ønsket_ikke har_ikke_ønsket tackade_nej takket_nei sagt_nei said_no sagt_nej',
  APPROVED_WORK:
    'godkjent_tillegg ikke_godkjent ikkje_godkjent ikke_godkendt inte_godkänt not_approved without_approval uten_å_spørre uten_å_varsle uden_at_spørge uden_at_varsle utan_att_fråga utan_att_meddela without_asking without_telling',
  CANCEL:
    'sagt_opp sa_opp sagde_op sagt_op sade_upp sagt_upp oppsig* oppsagt* *uppsäg* uppsagt* uppsagd* opsig* opsagt* *avbest* *afbest* avbok* afbestil* avmeld* afmeld* cancel* terminat* avslutt* avslutad* avsluta* afslut* avlys* aflys* aflyst* inställ* avbud afbud call_off called_off stoppet_abonnement closed_the_account avsluttet',
  SUBSCRIPTION:
    '*abonnement* *abonnemang* subscription* medlems* medlem* membership *lisens* *licens* licence* license* prenumer* forny* fornyet förny* förläng* renew* bindingstid* bindningstid* binding bindende månedlig* oppsigelsestid* opsigelsesfrist* uppsägningstid* auto-renew*',
  WITHDRAW:
    'angre* angrerett* angreskjema* fortryd* fortrydelsesret* ånger* ångerrätt* ångra* withdrawal_right right_of_withdrawal cooling-off cooling_off changed_my_mind fjernsalg* distansavtal* telefonsalg* telefonsælger* telefonförsälj* dørsalg* dörrförsälj*',
  TERMS:
    'forfallsdato* forfald* förfallo* betalingsfrist* betalingsbeting* betalingsvilkår* betalningsvillkor* payment_terms due_date net_30 netto dagers dages dagars days days_net løbende_måned rentefri kredittid kredittdager kontanttid forskudd* forskud* förskott* depositum deposition* deposit upfront up_front kassarabatt* kontantrabatt*',
  EARLY:
    'for_tidlig for_tidleg før_levering før_arbeidet för_tidigt too_early too_soon før_tid ennå_ikke endnu_ikke not_yet ennå_ikkje inte_ännu in_advance på_forhånd på_forhand i_förväg forhånds* forskudds* ikke_levert_ennå milepæl* milepæl* milstolpe* milestone* aconto a_conto a-konto delfaktur* ved_ferdig* etter_ferdig* before_completion before_the_work before_delivery',
  AUTHORITY:
    '*fullmakt* *fuldmagt* fullmakt* authoris* authority authoriz* behörig* prokura* signaturrett* firmateckn* tegningsrett* tegningsberett* vikar* lærling* trainee apprentice lärling* praktikant* sommervikar* intern deltidsansat* ansatt anställd medarbejder* employee butikksjef* leave_without uten_å_ha_myndighet ikke_myndighet no_right_to ikke_lov_å rett_til_å_bestille får_ikke_bestille kan_ikke_bestille',
  // Delivery and quality
  RECEIVED:
    'mottatt* motteke mottok motta modtag* modtog mottag* mottog* fått fikk fekk fick fik fået gotten got received receive recieved receiving levert levere leverer leverte leverans* levering* leveret leverer* leverade levererat* levererad* *levering* delivered delivery deliveries deliver dukket_opp dukket_op dukka_opp dök_upp showed_up show_up turned_up turn_up arriv* kommet kome kommit ankom* anlänt reached',
  MISSING:
    'mangl* manko saknas saknad* saknar missing short shortage *restordre* restorder backorder* halvpart* halvdel* hälften half bare_halv* kun_halv* never_arrived never_came borte forsvunnet forsvundet försvunn* tomt empty uteble* uteblev utebliven udebl*',
  LATE: 'for_sent for_seint for_sen för_sent försenad* försening* forsink* forseink* late delay* delayed senere_enn_avtalt later_than dagmulkt* dagbot* dagbøter vite overskred* overskrid* uker_etter uger_efter veckor_efter weeks_after days_late week_late too_late',
  WRONG_ITEM:
    'feil_vare feil_farge feil_størrelse feil_modell feil_type forkert_vare forkerte_varer forkert_farve forkert_størrelse forkert_model fel_vara fel_färg fel_storlek fel_modell fel_sort wrong_item wrong_goods wrong_colour wrong_size wrong_model feilleveri* fejlleveri* felleverans* in_stedet_for i_stedet_fikk instead_of istället_för i_stedet_for noe_annet something_else different_from annan_modell anden_model annen_modell',
  DAMAGED:
    'skad* ødelagt* ødelag* øydelag* knust* knuste sønder* bulk* ripe* ripet rips* skrape* ridse* repa* repor trasig* damage* broken cracked smashed dented scratched knekt* knækket transportskad* våt vått våd våde blöt* wet fuktskad* fugtskad* vandskad* vannskad* leaking lekk* spruck* sprukket revne* sprekk* flengt* torn crushed itu',
  RETURNED:
    'retur* *retur return returned returns returning sendt_tilbake sendte_tilbake sendt_tilbage skickat_tillbaka skickade_tillbaka sent_back send_back levert_tilbake leveret_tilbage lämnat_tillbaka hentet_tilbake tok_tilbake returnert* returneret returnerad* hentet_igjen picked_up_again',
  DEFECT:
    "defekt* virker_ikke verkar_ikkje fungerer_ikke fungerar_inte funkar_inte funker_ikke works_not doesn't_work does_not_work not_working stopped_working sluttet_å_virke slutade_fungera faulty defective *mangel* *mangler ulempe fabrik*fejl reklamasjon* reklamation* warranty garanti* lekker läcker leaks rust* rost* mugg* mögel* mold mould slitt* gikk_i_stykker gået_i_stykker gått_sönder gick_sönder broke_down slår_seg_av starter_ikke startar_inte won't_start",
  QUALITY:
    'dårlig* dårleg* dålig* poor bad badly slurv* sjusk* slarv* shoddy sloppy bristfäll* bristande brist brister mangelfull* mangelfuld* undermål* utilfreds* misfornøy* missnöjd* unsatisf* kvalitet* quality håndverk* håndværk* hantverk* workmanship dårligt_udført utett skjevt snett skjev ujevn* ojämn* stygt fläck* flekk* plett* smuss* skitt* dirty møkk* ikke_rent not_clean streaky striper om_igjen gjøre_om lave_om göra_om redo redone rework',
  UNFINISHED:
    'ikke_ferdig ikkje_ferdig ikke_færdig* inte_klar* inte_färdig* not_finished unfinished uferdig* halvferdig* halvfærdig* halvfärdig* halvgjort* half-finished incomplete gjenstår gjenstår_å står_att står_igjen mangler_å_gjøre mangler_stadig återstår resterer remaining_work remains remain outstanding_work ikke_fullført ikke_montert ikke_utført inte_utfört ikke_udført never_finished not_completed not_done avbrutt ufullstendig* ufuldstændig* ofullständig*',
  WORK: 'arbeid* arbejd* arbet* work works job jobb* jobben montering* montør* montør montage montör* installation install* rørlegger* elektriker* maler* snekker* tømrer* snickare* håndverker* hantverkare cleaning rengjøring* rengøring* städ* renhold* reparasjon* reparation* repair* service* servicen',
  GOODS:
    'vare varer varene varen varor varan vara goods product* produkt* pakke* paket* parcel package* pall* palle* pallet* kasse* kasser box boxes esker utstyr* udstyr* utrustning* equipment maskin* machine*',
  // Amounts
  PRICE:
    '*pris priser prisen prisene prisar *priset price prices priced pricing *takst* taxa tariff* rate_of timepris* timpris* hourly_rate sats satsen dyrere dyrare dyrt dearer expensive kostet kostede kostade cost costs overpris* prisøkning* prisstign* prishöjning* price_increase hevet_prisen indexreg* indeksreg* høyere_enn højere_end högre_än higher_than more_than mer_enn mere_end mer_än meir_enn for_mye for_mykje for_meget för_mycket too_much overcharg* for_høy* for_høj* for_høg* för_hög* too_high',
  QUANTITY:
    'antall* antal* quantity tal stk stykk stykker styck st units pcs pieces for_mange för_många too_many meter kvm kg kilo tonn ton liter kwh forbruk* forbrug* förbruk* consumption måler* målar* mätare* mätar* meter_reading avles* aflæs* avläs* telt talte räknade counted count',
  HOURS:
    'timer timar timmar timene timerne timmarna hours hour hrs time_sheet timeforbruk* timeantall* timeantal* minutter minuter minutes dagsverk* arbeidsdag* halvtime',
  DISCOUNT:
    '*rabat* discount* bonus kampanj* kampanje* campaign medlemspris* kupong* kupon* voucher promo* rabattkode* prosent procent percent volumrabat* mængderabat* mængderabatt',
  EXTRA:
    'ekstra* extra* *tillegg* *tillæg* *tilläg* additional add-on variation* äta-arbete* äta merarbeid* merarbejde* merarbete* meir_arbeid uforutsett* udover utover utöver beyond not_included ingår ingår_inte inkludert inkluderet inkluderat included utenom uden_for',
  FREIGHT:
    '*frakt* *fragt* freight shipping porto postage ekspedisjon* ekspedition* expedition* miljø* miljö* drivstoff* brændstof* bränsle* fuel surcharge* emballasje* emballage* packaging leveringsgebyr* oppmøte* oppmøtetillegg kjøregodt* kørsel* utrykning* udrykning* call-out call_out bompenger* toll admin* ekspeditionsgebyr*',
  CALC: 'regnefeil* reknefeil* regnefejl* räknefel* arithmetic regnestykk* regnestykke* regnet räknat räknar räkna rekna added adds_up add_up summer* addert addition plusset plussa lagt_sammen lagt_samman multiplis* ganget gange gånger times summen_er summan_är totalen komma desimal* decimal* avrund* rounding',
  VAT: 'mva moms* *moms vat skatt* afgiftsfri* avgiftsfri* reverse_charge omvendt* omvänd* rot rut rotavdrag* rutavdrag* rot-avdrag rut-avdrag mva-pliktig momsfri* unntatt',
  DUPLICATE:
    'dobbelt* dubbel* double duplicate* twice to_ganger to_gonger to_gange två_gånger same_invoice samme_faktura same_faktura samma_faktura samme_arbeid samme_beløp samme_ydelse samma_belopp samme_tjeneste samme_levering samme_jobb allerede_fakturert allerede_faktureret redan_fakturerat already_invoiced already_billed begge both båda både faktura_nummer_to',
  RECIPIENT:
    "feil_mottaker feil_kunde feil_firma feil_selskap feil_adresse forkert_modtager forkert_firma forkert_kunde forkert_selskab fel_mottagare fel_kund fel_företag fel_bolag wrong_company wrong_customer wrong_person wrong_recipient ikke_oss ikkje_oss ikke_os inte_oss not_us søsterselskap* datterselskap* datterselskab* dotterbolag* moderselskab* morselskap* sister_company forveksl* förväxl* mixed_up navnebror samme_navn same_name tidligere_leier* tidligere_eier* forrige_eier förra_ägar* previous_tenant previous_owner flyttet flyttade flytta moved solgte_huset sålde solgt_bilen sold_the eier_ikke äger_inte ejer_ikke kjenner_ikke kjenner_vi_ikke kender_ikke känner_inte don't_know har_ingen_avtale leietaker* lejer hyresgäst* tenant",
  REFERENCE:
    'bestillingsnummer* bestillingsnr* innkjøpsordre* indkøbsordre* inköpsorder* ordrenummer* ordernummer* po po-nummer* po-number purchase_order ean ean-nummer* ean-nr gln referanse* reference* referens* referansenummer* rekvisisjon* rekvisition* kostnadssted* kostnadsställe* cost_centre resultatenhet* ehf peppol oioubl svefaktura e-faktura* merking merket märkning* märkt ressursnummer personreferens',
  FORMAL:
    'organisasjonsnummer* organisationsnummer* orgnr org.nr cvr-nr cvr-nummer vat_number formkrav* formelle formell* formella bokføringslov* bogføringslov* bokföringslag* bokføringsforskrift* momslov* mervärdesskattelag* fakturadato* fakturadatum* invoice_date faktura_uten fakturanummer* leveringsdato* leveransdatum* not_a_valid_invoice gyldig_faktura giltig_faktura valid_invoice krav_til_faktur* invalid proforma pro_forma valuta* currency',
  NOT_RECEIVED_INVOICE:
    'aldri_fått_faktura* aldri_mottatt_faktura* ikke_mottatt_faktura* ikke_fått_faktura* ikke_modtaget_faktura* aldrig_modtaget aldrig_fått_någon aldrig_fått_faktura* inte_fått_faktura* inte_fått_någon never_received_the never_received_an never_got_the never_got_an never_had_the never_saw første_gang_jeg_ser første_vi_hører första_jag_hör första_gången first_i_heard first_we_heard first_time aldri_sett aldrig_set aldrig_sett never_seen gammel_adresse gamle_adresse gamla_adress* old_address spam-mappe søppelpost skräppost',
  UNCLEAR:
    "uklar* oklar* unclear spesifis* specific* spesifisert specificer* specify itemis* itemiz* breakdown uspesifisert* ospecificerad* uspecificeret* hva_som_er hva_dette_er hva_vi_betaler vad_det_är vad_som hvad_det_er hvad_vi_betaler what_this_is what_it_is_for what_we're_paying what_for hva_er_det grunnlag* grundlag* underlag* no_explanation forklar* förklar* explain* diverse sundries samlepost lump_sum klumpsum rundsum",
  TIME_BARRED:
    '*foreld* *forælde* *preskrib* preskription* time-barred time_barred statute_barred statute-barred limitation tre_år_siden fem_år years_ago years_old år_gammel år_gammal år_siden år_sidan år_sedan gammelt_krav ancient',
  FRAUD:
    'svindel* svindl* bedrag* bedräg* fraud* scam* id-tyveri* identitetstyv* identitetsstöld* identitetsmisbruk* identitetstyveri* id-kapning* kapat kapad stolen stjålet stulen stjæl* stulit hacked hacket hackad hacket misbruk* misbrug* missbruk* i_mitt_navn i_mit_navn i_mitt_namn in_my_name polis* politi* politianmeld* anmeld* anmält police falsk* förfalsk* forfalsk* forged bankid mitid nemid',
  MINOR:
    'mindreårig* minderårig* umyndig* omyndig* underage under_age sønn* søn dotter datter sønnen sønnen_min min_søn min_son min_dotter min_datter sonen_min my_son my_daughter son daughter åring* år_gammel_sønn 12-åring* 13-åring* 14-åring* 15-åring* 16-åring* 17-åring* 16-årig* 15-årig* 17-årig* 14-årig* year-old years_old_son barnet barn child minor teenager tenåring verge* målsman* värge forelder foreldre forældre föräld* parent* guardian samtykke_fra',
  CONDUCT:
    'truende trusl* hot hotfull* hotar threat* trakasser* harass* chikane* respektløs* opplysninger_til_arbeidsgiver ringt_arbeidsgiver* ringer_hele om_kvelden sent_på_kvällen på_jobben at_work min_arbeidsgiver min_arbetsgivare my_employer god_inkassoskikk* inkassoskik god_inkassosed inkassoloven inkassoloven* inkassolagen datatilsyn* finanstilsyn* tilsyn* uten_varsel uden_varsel utan_förvarning without_notice without_warning ubehagelig* otrevlig* rude taushetsplikt* purregebyr_før før_forfall före_förfall while_disputed selv_om_vi_har_bestridt trods_indsigelse trots_bestridande despite_dispute under_pågående pågående_tvist',
  TELEPHONE:
    'ringt ringte ringde ringer ringa ringe ring telefon* phone phoned call called calling tlf snakket talte pratade prata snakka spoke',
  // Senders and situations that are no objection
  SUPPLIER:
    "vår_faktura vores_faktura our_invoice vårt_krav vores_krav our_claim kjære_kunde kære_kunde kära_kund dear_customer kundenummer* kundenr kundnummer customer_number kundeservice* kundservice kundtjänst* customer_service customer_care vi_har_mottatt_din vi_har_modtaget_din vi_har_tagit_emot takk_for_din takk_for_henvendelsen tak_for_din_henvendelse tack_för_ditt tack_för_din thank_you_for_your thanks_for_your_message vennligst_betal venligst_betal vänligen_betala please_pay please_settle vi_fastholder vi_vidhåller vi_opprettholder vi_opretholder we_maintain we_stand_by fastholder vidhåller opprettholder* oprettholder* stand_by bankgiro* kontonummer kontonr iban til_konto betal_til betales_til til_gode_hos debitor* reskontro* kundereskontra* reskontra* receivable* kredittavdeling* vi_har_kreditert vi_krediterer vi_krediterar vi_har_krediteret we_have_credited we've_credited krediterer_vi vi_sletter vi_frafalder vi_beklager vi_beklagar we_apologise we_are_sorry saksbehandl* sagsbehandl* handläggare*",
  YOU_WRITE:
    'du_skriver dere_skriver i_skriver ni_skriver du_skrev you_write you_say you_claim din_klage deres_klage jeres_klage din_innsigelse deres_innsigelse din_indsigelse jeres_indsigelse din_invändning er_invändning your_complaint your_objection your_dispute your_email your_letter din_henvendelse din_reklamasjon din_reklamation er_reklamation din_mail ditt_mejl du_mener dere_mener du_spør dere_spør you_asked du_viser_til dere_viser_til',
  INTERNAL:
    'til_alle till_alla hei_alle hej_alle hej_alla hi_all hi_team hi_everyone dear_all everyone folkens internt internal referat* minutes protokoll* rutine* rutin* procedure* prosedyre* husk_å husk_at kom_ihåg remember_to kolleg* colleague* fyi til_orientering til_info for_info agenda avdeling* afdeling* avdelning* department teamet team kundene kunderne kunderna customers saldoliste* aldersfordelt* aging avsett* hensætt* provision budsjett* budget* månedsslutt* bokslut* årsskifte kan_noen_av noen_som någon_som nogen_der',
  AUTOMATIC:
    'autosvar* automatisk* automatic* auto-reply out_of_office fravær* frånvar* do_not_reply do-not-reply no-reply noreply besvares_ikke kan_ikke_besvares kan_inte_besvaras saksnummer* sagsnummer* ärendenummer* ticket* ferie* semester* vacation annual_leave on_leave tilbake_på_kontor* tillbaka_på_kontor* tilbage_på_kontor* back_in_the_office permisjon* orlov* föräldraledig* barselsorlov* parental',
  NEWS: 'nyhetsbrev* nyhedsbrev* newsletter* meld_deg_av avregistrer* avmeld_nyhets* unsubscribe les_mer læs_mere læs_mer läs_mer read_more webinar* kurs* kursus* seminar* påmeld* tilmeld* anmäl_dig sign_up tips lovendring* lovændring* lagändring* artikel* artikkel* article dommen domstolen_fant høyesterett* højesteret* högsta_domstolen kampanjetilbud gratis_prøve free_trial',
  SALES:
    'factoring* fakturasalg* demo møte_for_å presentere pitch tilbyr_dere vi_tilbyr ikke_interess* ikkje_interess* inte_intress* not_interested ringeliste* ringlista* prospect salgsmøte leverandørskifte anbefaler_vårt vårt_produkt our_product our_service nei_takk nej_tak nej_tack no_thanks no_thank_you',
  LOGISTICS:
    'levere_på leveres_på levere_i_morgen leveransetid* leveringstid* leveranstid* kan_leveres hente henter hentes hämta hämtas collect_it pick_up pick-up pickup lossing lossning rampe* ramp sjåfør* chauffør* chaufför* driver drivers sporing* sporings* spårning* tracking sendingen sändningen forsendelse* shipment adresse_for delivery_address leveringsadresse* leveransadress* åpningstid* åbningstid* öppettid* opening_hours',
  CHANGE:
    'endre ændre ändra change_the change_my change_our change_to bytte bytter byta byt switch flytte_leveri* legge_til lägga_till tilføje tilføye add_to øke_bestill* increase_the_order reduce_the_order ombestem* i_stedet_for_fredag move_to',
  OTHER_TOPIC:
    'gdpr personvern* persondata* personuppgift* privacy plansak* regulerings* lokalplan* byggesak* bygglov* byggetillad* planning_permission planning_application høring* samråd* vedtak* vedtatt styremøte* nabovarsel* nabo_klage bompeng* turnus* ansettelse* avskjed* oppsigelsen_min karakter* eksamen* betyg parkeringsbot parkeringsbøter støy* buller noise',
  // Tone
  ANGER:
    'frekk* fräck* skandal* utrolig* otrolig* unbelievable ridicul* absurd* latterlig* løjlig* löjlig* tull* vås vrøvl* pjat nonsens* nonsense skam* skäms shame* joke spøk vits skämt lurt lureri* luret lurad* tricked cheat* svineri møkk helt_hinsides spinnvilt hårreisende tålmodighet* patience fed_up lei_av trött_på træt_af sick_of',
  QUERY_AMOUNT:
    "hva_gjelder hva_er_dette hvad_er_dette vad_är_det hvad_drejer what_is_this what_are_these hvor_kommer where_does hvordan_har_dere how_did_you hvor_har_dere hur_har_ni hvordan_kommer får_det_til_å får_det_inte_att can't_make",
  SPEAKS_FOR:
    'på_vegne_av på_vegne_af på_vegner_av på_uppdrag_av on_behalf_of min_klient my_client vår_klient styret bestyrelsen styrelsen foreningen föreningen borettslaget bostadsrättsföreningen min_mor min_far mother father mannen_min my_husband my_wife kona_mi min_kone min_fru min_man',
  // Turns that name a wish or a doubt in one breath
  TOO_MUCH:
    'for_mye for_mykje for_meget for_mange for_høy* for_høj* for_høg* för_mycket för_många för_hög* too_much too_many too_high overcharg* overbill* overfaktur* överfaktur* for_dyr* för_dyr* overpris* dobbelt_så dubbelt_så twice_as double_what mer_enn_avtal* mere_end_aftal* mer_än_avtal* more_than_agreed over_budsjett over_tilbud* over_the_quote over_the_estimate',
  COME_OFF:
    'come_off comes_off come_it_off taken_off take_off take_it_off take_that_off knocked_off knock_off tages_af tage_af tag_af trækkes_fra tas_av ta_av tar_av tek_av dras_av dra_av tas_bort trukket_fra trekkes_fra trekkast_frå trekke_fra pilles_af strykes strykas slettes slettas falle_bort falde_bort ut_av_regningen ut_av_fakturaen ud_af_fakturaen off_the_bill off_the_invoice',
  SHOULD_BE:
    'skal_være skulle_være skulle_vært skulle_ha_vært skal_vere skulle_vore ska_vara skulle_vara skulle_varit skulle_have_været should_be should_have_been burde_vært burde_være ought_to_be supposed_to skulle_koste skulle_kosta skulle_kostet was_meant_to var_meningen var_meiningen riktig_beløp_er korrekt_belopp_är rigtige_beløb_er correct_amount_is',
  DENIED:
    'denied denies deny not_admitted is_not_admitted no_admission bestrides bestrids bestrid avvises afvises avvisas avvisast tilbakevises tilbagevises uten_erkjennelse uden_erkendelse uten_å_erkjenne under_protest med_forbehold under_reservation with_reservation reserve_our reserve_the_right forbeholder_oss förbehåller_oss',
  NO_HURRY:
    "no_rush no_hurry no_panic no_worries ingen_hast haster_ikke hastar_inte hastar_ikkje haster_ikkje ingen_brådska ingen_stress ikke_travelt ikke_noe_hast det_haster_ikke isn't_about_money not_about_money ikke_om_penger ikke_om_penge inte_om_pengar",
} as const;

export type Sense = keyof typeof senses;
