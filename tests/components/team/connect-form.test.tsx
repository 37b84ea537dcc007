import { describe, expect, test } from 'vitest';
import { TeamFold } from '@/components/team/TeamFold.tsx';
import { TeamSection } from '@/components/team/TeamSection.tsx';
import { loadConnection, neverRun, saveConnection, saveRun } from '@/lib/app/team-run.ts';
import { languages } from '@/lib/domain/shared/language.ts';
import { errorWords } from '@/lib/i18n/errors.ts';
import { teamWords } from '@/lib/i18n/team.ts';
import { StoreError } from '@/lib/ports/errors.ts';
import { teamProblems } from '@/lib/ports/team-sync.ts';
import { connection, show, teamServices } from './team-setup.tsx';

const words = teamWords.en;

describe('connecting a device to its team', () => {
  test('by a whole code says so, and shows where the device stands', async () => {
    const { services, asked } = teamServices();
    const shown = await show(services, <TeamSection />);
    await shown.type(words.code, 'svf1-whole');
    await shown.press(words.connect);
    expect(asked.checks).toBe(1);
    expect(shown.said()).toBe(words.connected);
    expect(shown.text()).toContain(words.connectedAs('u-1'));
    expect(shown.text()).toContain(words.allSent);
    expect(await loadConnection(services.store)).toEqual(connection);
  });

  test.each([
    ['half a code', { [words.code]: 'svf1-ha' }, words.notACode],
    ['nothing', {}, words.notACode],
    [
      'no address',
      { [words.url]: 'nord', [words.user]: 'u-1', [words.password]: 'x' },
      words.notAnAddress,
    ],
  ])('by %s asks no server, and says what is missing, aloud too', async (_, typed, said) => {
    const { services, asked } = teamServices();
    const shown = await show(services, <TeamSection />);
    for (const [label, value] of Object.entries(typed)) await shown.type(label, value);
    await shown.press(words.connect);
    expect(asked.checks).toBe(0);
    expect(shown.text()).toContain(said);
    expect(shown.said()).toBe(said);
  });

  test('is not offered while the store cannot be read: that is said, and what stood there stays', async () => {
    const { services } = teamServices();
    const { meta } = services.store;
    const breakStore = () =>
      Object.assign(services.store, { meta: () => Promise.reject(new StoreError('failed')) });
    breakStore();
    const { title } = errorWords.en.store.failed;
    const shown = await show(services, <TeamSection />);
    expect(shown.text()).toContain(title);
    expect(shown.hasButton(words.connect)).toBe(false);

    Object.assign(services.store, { meta });
    await saveConnection(services.store, connection);
    await shown.settle();
    expect(shown.text()).not.toContain(title);
    expect(shown.text()).toContain(words.connectedAs('u-1'));

    breakStore();
    await services.store.setMeta('something', 1);
    await shown.settle();
    expect(shown.text()).toContain(title);
    expect(shown.text()).toContain(words.connectedAs('u-1'));
  });

  test('at the end of a panel says so too', async () => {
    const { services } = teamServices();
    Object.assign(services.store, { meta: () => Promise.reject(new StoreError('failed')) });
    const shown = await show(services, <TeamFold />);
    expect(shown.text()).toContain(errorWords.en.store.failed.title);
    expect(shown.hasButton(words.connect)).toBe(false);
  });

  test.each(teamProblems)(
    'that fails by %s says why and what to do in five languages',
    async (problem) => {
      for (const language of languages) {
        const { services } = teamServices({ says: () => problem });
        const shown = await show(services, <TeamSection />, language);
        const { title, advice } = teamWords[language].problems[problem];
        await shown.type(teamWords[language].code, 'svf1-whole');
        await shown.press(teamWords[language].connect);
        expect(shown.text()).toContain(title);
        expect(shown.text()).toContain(advice);
        expect(shown.said()).toBe(title);
        expect(await loadConnection(services.store)).toBeNull();
      }
    },
  );

  test('that cannot be kept says what is wrong with the storage', async () => {
    const { services } = teamServices();
    const store = { ...services.store, setMeta: () => Promise.reject(new StoreError('quota')) };
    const shown = await show({ ...services, store }, <TeamSection />);
    await shown.type(words.code, 'svf1-whole');
    await shown.press(words.connect);
    expect(shown.text()).toContain(errorWords.en.store.quota.title);
    expect(shown.hasButton(words.connect)).toBe(true);
  });

  test('never shows what is typed as a secret', async () => {
    const { services } = teamServices();
    const { root } = await show(services, <TeamSection />);
    const secret = [...root.querySelectorAll('input')].filter(({ type }) => type === 'password');
    expect(secret).toHaveLength(2);
    for (const { autocomplete } of secret) expect(autocomplete).toBe('off');
  });
});

describe('where a connected device stands', () => {
  const refused = {
    eventId: 'e1',
    objectionId: 'o1',
    kind: 'ownerChanged',
    reason: 'only a manager assigns and escalates',
  };
  async function connected(options: Parameters<typeof teamServices>[0] = {}) {
    const found = teamServices(options);
    await saveConnection(found.services.store, connection);
    await saveRun(found.services.store, { ...neverRun, roles: ['sales'], clockAhead: 9 * 60_000 });
    return { ...found, shown: await show(found.services, <TeamSection />) };
  }

  test('tells what is not sent, not understood, changed on the server, and a wrong clock', async () => {
    const { shown } = await connected({ standing: { unsent: 3, unread: 2, tampered: 1 } });
    for (const said of [words.unsent(3), words.unread(2), words.tampered(1), words.clockOff(9)])
      expect(shown.text()).toContain(said);
  });

  test.each(languages)(
    'says in %s that the set-up has to be run again, or Svarfrist updated',
    async (language) => {
      const found = teamServices();
      await saveConnection(found.services.store, connection);
      for (const guard of ['older', 'newer', 'current'] as const) {
        await saveRun(found.services.store, { ...neverRun, guard });
        const shown = await show(found.services, <TeamSection />, language);
        const { older, newer } = teamWords[language].guard;
        const said = [older, newer].filter((each) => shown.text().includes(each));
        expect(said).toEqual(guard === 'current' ? [] : [teamWords[language].guard[guard]]);
        if (guard === 'older') expect(shown.text()).toContain('npm run team:setup');
      }
    },
  );

  test('tells each reason of refused entries once, in plain words, and sends them again', async () => {
    const standing = {
      refused: [refused, { ...refused, eventId: 'e2' }, { ...refused, reason: 'something new' }],
    };
    const { shown, asked } = await connected({ standing });
    expect(shown.text()).toContain(words.refused(3));
    expect(shown.text().split(words.reasons[refused.reason] ?? '?')).toHaveLength(2);
    expect(shown.text()).toContain(words.otherReason);
    await shown.press(words.retry);
    expect(asked).toMatchObject({ retries: 1, slices: 1 });
  });

  test.each(['auth', 'locked', 'key-needed'] as const)(
    'has a field for the new code beside "%s", and goes on with it',
    async (problem) => {
      const { services } = teamServices();
      await saveConnection(services.store, { ...connection, password: 'old' });
      await saveRun(services.store, { ...neverRun, problem, isStopped: true });
      const shown = await show(services, <TeamSection />);
      expect(shown.text()).toContain(words.problems[problem].advice);
      await shown.type(words.code, 'svf1-whole');
      await shown.press(words.connect);
      expect(await loadConnection(services.store)).toEqual(connection);
      expect(shown.text()).toContain(words.allSent);
      expect(shown.hasButton(words.connect)).toBe(false);
    },
  );

  test('says so where this device cannot keep what a sync brings, nor forget its team', async () => {
    const { services, shown } = await connected();
    Object.assign(services.store, { setMeta: () => Promise.reject(new StoreError('denied')) });
    const { title } = errorWords.en.store.denied;
    await shown.press(words.disconnect);
    await shown.press(words.disconnect);
    expect(shown.text()).toContain(title);
    await shown.press(words.syncNow);
    expect(shown.text()).toContain(title);
  });

  test('asks once more before it forgets the connection, and keeps it on second thoughts', async () => {
    const { services, shown } = await connected();
    await shown.press(words.disconnect);
    expect(shown.root.querySelector('[role=alert]')?.textContent).toBe(words.disconnectAsk);
    await shown.press(words.keep);
    expect(await loadConnection(services.store)).not.toBeNull();
    await shown.press(words.disconnect);
    await shown.press(words.disconnect);
    expect(await loadConnection(services.store)).toBeNull();
    expect(shown.hasButton(words.connect)).toBe(true);
  });
});
