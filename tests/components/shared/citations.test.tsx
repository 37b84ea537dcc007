import { afterEach, expect, test } from 'vitest';
import { fakeServices, mail, registered } from '../fakes.ts';
import { type ShownPanel, showPanel } from '../panel/show-panel.tsx';

let panel: ShownPanel | null = null;
afterEach(() => panel?.close());

async function panelWithCase(): Promise<ShownPanel> {
  const services = await fakeServices();
  const message = mail('a');
  services.host.open(message);
  await registered(services, message);
  panel = await showPanel(services);
  return panel;
}

test('the clock names the guide a date rests on and links to it, in words', async () => {
  const { root } = await panelWithCase();
  const clock = root.querySelector('.clock');
  expect(clock?.textContent).toContain('Slik besvarer du kundens klage på fakturaen');
  expect(clock?.textContent).toContain('not set by law');
  expect(clock?.textContent).not.toMatch(/\b\d{3}:\d|R-[A-Z]+-\d/);
});

test('a link to a source opens by itself and tells nobody where it came from', async () => {
  const { root } = await panelWithCase();
  const links = [...root.querySelectorAll<HTMLAnchorElement>('.citations a')];
  expect(links.length).toBeGreaterThan(0);
  for (const link of links) {
    expect(link.protocol).toBe('https:');
    expect(link.target).toBe('_blank');
    expect(link.rel).toBe('noreferrer');
    expect(link.textContent).toContain('(opens in a new tab)');
  }
});

test('what was not read at its source says so', async () => {
  const { root } = await panelWithCase();
  const text = root.querySelector('.clock')?.textContent ?? '';
  expect(text).toContain('not checked against the original');
  expect(text).toMatch(/Last compared with its sources on 6 Oct(?:ober)?\.? 2026/);
});
