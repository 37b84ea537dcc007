import { type ComponentProps, render } from 'preact';
import { expect, test } from 'vitest';
import { FirstSight } from '@/components/pane/FirstSight.tsx';
import { type Language, languages } from '@/lib/domain/shared/language.ts';
import { PlainDate } from '@/lib/domain/shared/plain-date.ts';

const day = (text: string) => PlainDate.parse(text);

function draw(more: Partial<ComponentProps<typeof FirstSight>>): HTMLElement {
  const root = document.createElement('div');
  const today = day('2026-11-22');
  render(
    <FirstSight
      language="nb"
      subject="Faktura 10457"
      sender="Kari"
      known={null}
      today={today}
      {...more}
    />,
    root,
  );
  return root;
}

const caseDue = (dueOn: string | null) => ({
  dueOn: dueOn ? day(dueOn) : null,
  caseNumber: 'I-2026-ABCDE',
  invoiceNumber: '10457',
});

test.each<[Language, string | null, string]>([
  ['nb', '2026-12-02', 'Frist: onsdag 2. desember'],
  ['nn', '2026-12-02', 'Frist: onsdag 2. desember'],
  ['da', '2026-11-22', 'Frist i dag'],
  ['sv', '2026-12-02', 'Frist: onsdag 2 december'],
  ['en', '2026-12-02', 'Due Wednesday 2 December'],
  ['en', '2026-11-20', 'Was due Friday 20 November'],
  ['sv', '2027-01-04', 'Frist: måndag 4 januari 2027'],
  ['nb', null, 'Du skylder ikke noe svar nå'],
])('before the panel has come, in %s a case due on %s says “%s”', (language, dueOn, text) => {
  const badge = draw({ language, known: caseDue(dueOn) }).querySelector('.badge');
  expect(badge?.textContent).toBe(text);
});

test('in every language it is marked as still loading, with the numbers of case and invoice', () => {
  for (const language of languages) {
    const root = draw({ language, known: caseDue(null) });
    expect(root.querySelector(`main[lang=${language}][aria-busy=true]`)).not.toBeNull();
    expect(root.textContent).toMatch(/I-2026-ABCDE · \p{L}+ 10457/u);
  }
});

test('a mail without a case shows only who wrote about what', () => {
  const root = draw({});
  expect([...root.querySelectorAll('h2, h3')].map((heading) => heading.textContent)).toEqual([
    'Faktura 10457',
  ]);
});
