import { describe, expect, test } from 'vitest';
import {
  type Reminder,
  type ReminderKind,
  reminderKinds,
} from '../../lib/domain/reminder/reminder.ts';
import { ObjectionId } from '../../lib/domain/shared/ids.ts';
import { type Language, languages } from '../../lib/domain/shared/language.ts';
import { reminderWords } from '../../lib/i18n/reminder.ts';
import { day, oslo } from '../domain/deadline/open-objection.ts';

function reminder(kind: ReminderKind, timer: Reminder['timer'] = 'DECISION'): Reminder {
  return {
    id: `${kind} ${timer}`,
    objectionId: ObjectionId.parse('case-1'),
    timer,
    kind,
    audience: 'owner',
    loud: true,
    dueOn: day('2026-12-02'),
    showAt: oslo('2026-12-02 09:00'),
  };
}

describe('a notification', () => {
  test('about one duty says what is due and when', () => {
    expect(reminderWords.nb.notice([reminder('today')])).toEqual({
      title: 'Frist i dag: Avgjørelse',
      body: 'Svar med en avgjørelse senest onsdag 2. desember',
    });
    expect(reminderWords.sv.notice([reminder('overdue', 'ACK')])).toEqual({
      title: 'Försenat: Bekräfta mottagandet',
      body: 'Bekräfta mottagandet senast onsdag 2 december',
    });
  });

  test('about many is one, and says the worst first', () => {
    const many = [
      reminder('tomorrow'),
      reminder('today'),
      reminder('today', 'ACK'),
      reminder('neglected'),
    ];
    expect(reminderWords.nb.notice(many)).toEqual({
      title: '4 frister å følge opp',
      body: '1 lenge over fristen, 2 i dag og 1 neste virkedag',
    });
    expect(reminderWords.en.notice(many).title).toBe('4 deadlines to follow up');
  });

  test('names the customers it is given on a line of their own, three at most', () => {
    const { title, body } = reminderWords.nb.notice([reminder('today')], ['Kari Kunde']);
    expect(title).toBe('Frist i dag: Avgjørelse');
    expect(body).toBe('Kari Kunde\nSvar med en avgjørelse senest onsdag 2. desember');
    const many = ['Kari', 'Ola', 'Per', 'Pål'];
    const line = (language: Language) =>
      reminderWords[language].notice([reminder('today')], many).body.split('\n')[0];
    expect(languages.map(line)).toEqual([
      'Kari, Ola, Per og flere',
      'Kari, Ola, Per og fleire',
      'Kari, Ola, Per og flere',
      'Kari, Ola, Per och fler',
      'Kari, Ola, Per and more',
    ]);
  });

  test.each(languages)('has words for each nearness, alone and together, in %s', (language) => {
    const words = reminderWords[language];
    const titles = reminderKinds.map((kind) => words.notice([reminder(kind)]).title);
    expect(new Set(titles).size).toBe(reminderKinds.length);
    const { body } = words.notice(
      reminderKinds.flatMap((kind) => [reminder(kind), reminder(kind)]),
    );
    expect(body.match(/2/g)).toHaveLength(reminderKinds.length);
    expect(body).not.toContain('#');
  });
});
