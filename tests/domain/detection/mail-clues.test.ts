import { describe, expect, test } from 'vitest';
import {
  lastSentence,
  mailClassFeatures,
} from '../../../lib/domain/detection/features/class-features.ts';
import { mailFeatures } from '../../../lib/domain/detection/features/mail-features.ts';
import { unpackScorer } from '../../../lib/domain/detection/features/score-features.ts';
import { mailBits } from '../../../lib/domain/detection/features/table-bits.ts';
import { windowsOf } from '../../../lib/domain/detection/features/windows-of.ts';
import {
  clueNames,
  type MailClues,
  mailClues,
  oddsOf,
} from '../../../lib/domain/detection/mail-clues.ts';
import { model } from '../../../lib/domain/detection/model.ts';
import { classScores, unpackClasses } from '../../../lib/domain/detection/score-classes.ts';
import { readingOf } from '../../../lib/domain/detection/text/reading.ts';
import { strangeness } from '../../../lib/domain/detection/topic.ts';
import { calibrate } from '../../../lib/domain/detection/training/calibrate.ts';
import { examplesOf } from '../../../lib/domain/detection/training/example.ts';
import { aLabelledMail } from './a-labelled-mail.ts';

const scorers = { mail: unpackScorer(model.mail), classes: unpackClasses(model.classes) };

const labelledMail = (number: number, objection: boolean) =>
  aLabelledMail({
    id: `o-nb-${number}`,
    lang: 'nb',
    body: 'Hei',
    objection,
    cause: objection ? 'DAMAGED' : null,
    nonDispute: objection ? null : 'question',
  });

function cluesOf(newest: string): MailClues {
  const reading = readingOf({ subject: '', newest });
  return mailClues(scorers, {
    whole: mailFeatures(reading, mailBits),
    windows: windowsOf(reading).map((window) => mailFeatures(window, mailBits)),
    classes: classScores(scorers.classes, mailClassFeatures(reading)),
    last: lastSentence(reading),
    strange: strangeness(model.topic, reading),
  });
}

describe('what speaks for an objection', () => {
  test('is told apart for a short mail, whose whole and parts are the same', () => {
    const { whole, parts, isShort } = cluesOf('Varene kom aldri frem.');
    expect(parts).toBe(whole);
    expect(isShort).toBe(1);
    expect(cluesOf('Hei. Varene kom aldri frem. Fakturaen betaler vi ikke.').isShort).toBe(0);
  });

  test('is how far a ground is ahead of every kind of other mail', () => {
    const { grounds, lead, margin } = cluesOf('Vi har betalt denne fakturaen to ganger.');
    const thanks = cluesOf('Takk for kreditnotaen, da er alt i orden.');
    expect(lead).toBeGreaterThan(thanks.lead);
    expect(grounds).toBeGreaterThan(thanks.grounds);
    expect(margin).toBeGreaterThanOrEqual(0);
  });

  test('is what the last sentence asks for', () => {
    const ends = (last: string) => cluesOf(`Jeg fikk fakturaen i går. ${last}`).last;
    expect(ends('Den må dere kreditere, vi har aldri bestilt dette.')).toBeGreaterThan(
      ends('Kan du sende den som PDF?'),
    );
  });

  test('is nothing that is no number in a mail without words', () => {
    for (const name of clueNames) expect(cluesOf('')[name]).not.toBeNaN();
  });

  test('counts as much as it told on mails that nobody had learnt from', () => {
    const examples = examplesOf([
      {
        name: 'o-nb',
        mails: Array.from({ length: 60 }, (_, at) => labelledMail(at, at % 3 === 0)),
      },
    ]);
    const nothing = cluesOf('');
    const clues = examples.map(({ mail }, at): MailClues => {
      const told = (mail.objection ? 2 : -2) + (at % 5) * 0.1;
      return { ...nothing, whole: told, parts: at % 2, lead: 0, last: 0, margin: 0, grounds: 0 };
    });
    const fitted = calibrate(examples, clues);
    expect(fitted.weights.whole).toBeGreaterThan(0.5);
    expect(Math.abs(fitted.weights.parts)).toBeLessThan(0.3);
    const [first, second] = clues;
    if (!first || !second) throw new Error('there are mails');
    expect(oddsOf(fitted, first)).toBeGreaterThan(0);
    expect(oddsOf(fitted, second)).toBeLessThan(0);
  });
});
