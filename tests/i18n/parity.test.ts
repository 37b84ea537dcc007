import { describe, expect, test } from 'vitest';
import { type Language, languages } from '../../lib/domain/shared/language.ts';
import { beforeLateWords } from '../../lib/i18n/before-late.ts';
import { calendarWords } from '../../lib/i18n/calendar.ts';
import { citationWords } from '../../lib/i18n/citations.ts';
import { commonWords } from '../../lib/i18n/common.ts';
import { dashboardWords } from '../../lib/i18n/dashboard.ts';
import { deadlineWords } from '../../lib/i18n/deadline.ts';
import { digestWords } from '../../lib/i18n/digest.ts';
import { errorWords } from '../../lib/i18n/errors.ts';
import { gmailWords } from '../../lib/i18n/gmail.ts';
import { learningWords } from '../../lib/i18n/learning.ts';
import { mailKindWords } from '../../lib/i18n/mail-kind.ts';
import { outlookWords } from '../../lib/i18n/outlook.ts';
import { panelWords } from '../../lib/i18n/panel.ts';
import { replyWords } from '../../lib/i18n/reply.ts';
import { sendCheckWords } from '../../lib/i18n/send-check.ts';
import { settingsWords } from '../../lib/i18n/settings.ts';
import { workspaceWords } from '../../lib/i18n/workspace.ts';

const areas: Record<string, Readonly<Record<Language, unknown>>> = {
  'what is about to be late': beforeLateWords,
  calendar: calendarWords,
  citations: citationWords,
  common: commonWords,
  dashboard: dashboardWords,
  deadline: deadlineWords,
  digest: digestWords,
  errors: errorWords,
  gmail: gmailWords,
  learning: learningWords,
  'kinds of mail': mailKindWords,
  panel: panelWords,
  reply: replyWords,
  settings: settingsWords,
  outlook: outlookWords,
  'the question at sending': sendCheckWords,
  workspace: workspaceWords,
};

/** Every text below `words` by its path; functions are called with their own place-holders. */
function textsOf(words: unknown, path = ''): [string, unknown][] {
  if (typeof words !== 'object' || words === null) return [[path, words]];
  return Object.entries(words).flatMap(([key, value]) => textsOf(value, `${path}/${key}`));
}

describe.each(Object.entries(areas))('the words of %s', (_, table) => {
  const pattern = textsOf(table.en)
    .map(([path]) => path)
    .sort();

  test.each(languages)('are all there in %s', (language) => {
    const paths = textsOf(table[language]).map(([path]) => path);
    expect(paths.sort()).toEqual(pattern);
  });

  test.each(languages)('are never empty and never untrimmed in %s', (language) => {
    const strange = textsOf(table[language]).filter(
      ([, text]) => typeof text === 'string' && (text === '' || text !== text.trim()),
    );
    expect(strange).toEqual([]);
  });

  test.each(languages)('keep every parameter in %s', (language) => {
    const lost = textsOf(table[language]).filter(([path, text]) => {
      const original = textsOf(table.en).find(([other]) => other === path)?.[1];
      return (
        typeof text !== typeof original ||
        (typeof text === 'function' &&
          typeof original === 'function' &&
          text.length !== original.length)
      );
    });
    expect(lost).toEqual([]);
  });
});
