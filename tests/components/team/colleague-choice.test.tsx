import { useState } from 'preact/hooks';
import { describe, expect, test } from 'vitest';
import { ColleagueChoice } from '@/components/team/ColleagueChoice.tsx';
import { saveConnection } from '@/lib/app/team-run.ts';
import { teamWords } from '@/lib/i18n/team.ts';
import { connection, show, teamServices } from './team-setup.tsx';

const words = teamWords.en;
const colleagues = [
  { user: 'u-1', name: 'Kari Nordmann', email: 'kari@firma.example' },
  { user: 'u-2', name: 'Ola', email: '' },
];

/** The choice beside what is typed; the page shows what would be recorded. */
async function choosing(typed: string, { isConnected = true, byAddress = false } = {}) {
  const { services } = teamServices({ standing: { colleagues } });
  if (isConnected) await saveConnection(services.store, connection);
  function Page() {
    const [value, setValue] = useState(typed);
    return (
      <>
        <output>{value}</output>
        <ColleagueChoice value={value} byAddress={byAddress} onChange={setValue} />
      </>
    );
  }
  const shown = await show(services, <Page />);
  const chosen = () => shown.root.querySelector('output')?.textContent;
  return { ...shown, chosen };
}

describe('whoever hands a case on', () => {
  test('chooses among the colleagues, who are named as their own devices know them', async () => {
    const shown = await choosing('');
    await shown.press('Kari Nordmann');
    expect(shown.chosen()).toBe('kari@firma.example');
    await shown.press('Ola');
    expect(shown.chosen()).toBe('Ola');
    expect(shown.root.querySelector('[aria-pressed=true]')?.textContent?.trim()).toBe('Ola');
    expect(shown.text()).not.toContain(words.stranger);
  });

  test.each([
    ['Kari', true],
    ['KARI@firma.example', false],
    ['kari nordmann', false],
    ['', false],
  ])('to "%s" is told where nobody goes by that: %s', async (typed, isStranger) => {
    const shown = await choosing(typed);
    expect(shown.text().includes(words.stranger)).toBe(isStranger);
  });

  test('by address is offered nobody who gave none', async () => {
    const shown = await choosing('', { byAddress: true });
    expect(shown.hasButton('Kari Nordmann')).toBe(true);
    expect(shown.hasButton('Ola')).toBe(false);
  });

  test('alone is offered nobody, and told nothing', async () => {
    const shown = await choosing('Nina', { isConnected: false });
    expect(shown.root.querySelector('fieldset')).toBeNull();
    expect(shown.text()).toBe('Nina');
  });
});
