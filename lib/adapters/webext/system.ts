import { browser } from 'wxt/browser';
import { instantOf } from '../../domain/shared/instant.ts';
import { type Language, languageOfTag } from '../../domain/shared/language.ts';
import type { Clock } from '../../ports/clock.ts';
import type { Identity } from '../../ports/identity.ts';

/** The clock of this computer. */
export const systemClock: Clock = { now: () => instantOf(Date.now()) };

/** Random ids of this browser. */
export const randomIdentity: Identity = { newId: () => crypto.randomUUID() };

/** The browser's own language, for users who chose none. */
export function browserLanguage(): Language {
  return languageOfTag(browser.i18n.getUILanguage());
}
