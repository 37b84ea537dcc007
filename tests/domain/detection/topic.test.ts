import { describe, expect, test } from 'vitest';
import { detect } from '../../../lib/domain/detection/detect.ts';
import { model } from '../../../lib/domain/detection/model.ts';
import { readingOf } from '../../../lib/domain/detection/text/reading.ts';
import { anyTopic, strangeness } from '../../../lib/domain/detection/topic.ts';
import { examplesOf } from '../../../lib/domain/detection/training/example.ts';
import { fitTopic } from '../../../lib/domain/detection/training/fit-topic.ts';
import { messageOf } from '../../../lib/domain/detection/training/message-of.ts';
import { aLabelledMail } from './a-labelled-mail.ts';

const mailOf = (subject: string, body: string) =>
  aLabelledMail({ id: subject, subject, body, nonDispute: 'other' });

const strangeTo = (subject: string, newest: string) =>
  strangeness(model.topic, readingOf({ subject, newest }));

describe('mail about something else', () => {
  // data: what fills inboxes beside customers
  test.each([
    [
      'Morning briefing',
      'Ministers met until midnight. The bridge at Tarn reopens on Friday after the storm. City beat Rovers by two goals, and the keeper was carried off. Rain in the north, clearing later. Scientists in Leeds have found a beetle thought extinct since the war. The museum extends its hours in summer. Read the full stories in the app, or change how often you hear from us.',
    ],
    [
      '[parser-dev] Re: tokeniser is slow',
      'I profiled it again and half of the time goes into the hash map. Has anybody looked at interning the strings instead? The patch in the tracker does not apply to trunk any more, so I rebased it.',
    ],
    [
      'Nytt fra korpset',
      'Øvelsen på torsdag er flyttet til gymsalen, for aula males. Ta med noter til marsjene og varme klær. Seminaret i Voss samlet førti musikanter fra hele fylket, og dirigenten roste klarinettene. Trommeslageren vår har fått tvillinger. Neste konsert er i domkirken første søndag i advent, og koret fra Elverum synger med.',
    ],
    [
      'Nyhedsbrev fra lokalhistorisk arkiv',
      'Arkivet har fået 400 glasplader fra en fotograf i Struer, og frivillige søger nu navne på konfirmander fra 1911 til 1938. Foredraget om stationsbyen trak fuldt hus, og i marts fortæller museumsinspektøren om teglværkerne ved fjorden. Udstillingen med legetøj kan ses til påske. Læs mere på hjemmesiden, eller afmeld nyhedsbrevet nederst.',
    ],
    [
      'Kommunens nyhetsbrev',
      'Biblioteket i centrum öppnar igen efter renoveringen, med ny barnavdelning och café. Cykelbanan mellan skolan och idrottsplatsen asfalteras i maj. Fullmäktige beslutade om en ny detaljplan för hamnen, och sommarjobben för ungdomar kan sökas till den sista mars. Du får brevet för att du prenumererar; avsluta prenumerationen här.',
    ],
    [
      'Vekebrev frå skulelaget',
      'Denne veka har sjette klasse lese dikt av Olav H. Hauge og laga skodespel om vikingane. Skidagen på fredag går som planlagt i Myrkdalen; hugs matpakke, solkrem og tørre vottar. Biblioteket ønskjer seg frivillige foreldre til leseklubben, og koret syng på sjukeheimen søndag.',
    ],
  ])('"%s" is far from what customers write, and interrupts nobody', (subject, body) => {
    expect(strangeTo(subject, body)).toBeGreaterThan(0);
    expect(detect(messageOf(mailOf(subject, body))).verdict).not.toBe('objection');
  });

  test.each([
    ['Faktura 5512', 'Vi bestilte aldri dette og betaler ikke fakturaen.'],
    ['Rykker', 'Varen kom aldrig frem, så gebyret kan I godt slette.'],
    ['Re: Invoice 8841', 'You charged us twice for the same delivery. Please credit one of them.'],
  ])('"%s" from a customer is not strange at all', (subject, body) => {
    expect(strangeTo(subject, body)).toBe(0);
  });
});

describe('what training learns of the topic', () => {
  const business = Array.from({ length: 40 }, (_, at) =>
    mailOf(`Invoice ${at}`, 'Please send a copy of the invoice, we will pay the amount due.'),
  );
  const other = Array.from({ length: 40 }, (_, at) =>
    mailOf(`Choir ${at}`, 'The sopranos meet at the church door before the concert begins.'),
  );

  test('comes from mail about other things, and tells it from business', () => {
    const topic = fitTopic(
      examplesOf([
        { name: 'o-en', mails: business },
        { name: 'u-en', mails: other },
      ]),
    );
    const of = (newest: string) => strangeness(topic, readingOf({ subject: '', newest }));
    expect(of('We have paid the invoice.')).toBe(0);
    expect(of('The altos meet at the old mill.')).toBeGreaterThan(0);
  });

  test('is nothing where there is no such mail: no mail is strange then', () => {
    const topic = fitTopic(examplesOf([{ name: 'o-en', mails: business }]));
    expect(topic).toBe(anyTopic);
    expect(strangeness(topic, readingOf({ subject: '', newest: 'Rain in the north.' }))).toBe(0);
  });
});
