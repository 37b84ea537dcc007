import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { observe } from '@/lib/adapters/gmail/observe.ts';
import { patiently } from '../../patience.ts';
import { pageOf } from './page-of.ts';

let looks: number;
let life: AbortController;
const stop = () => life.abort();

beforeEach(async () => {
  looks = 0;
  life = new AbortController();
  observe(pageOf('<div class="aeF"><div role="main"></div><div id="old"></div></div>'), {
    signal: life.signal,
    onChange: () => {
      looks += 1;
    },
  });
  await vi.waitFor(() => expect(looks).toBe(1), patiently);
});

afterEach(() => stop());

const rest = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

test('a page at rest is not looked at', async () => {
  await rest(500);
  expect(looks).toBe(1);
});

test('two hundred changes in a second lead to a few looks', async () => {
  const begun = performance.now();
  for (let at = 0; at < 100; at += 1) {
    document.querySelector('[role=main]')?.append(document.createElement('i'));
    await rest(5);
  }
  const changing = performance.now() - begun;
  await rest(300);
  expect(looks).toBeGreaterThan(1);
  // The first, one for each 150 milliseconds of changes, however long a busy machine made them, and the last.
  expect(looks).toBeLessThanOrEqual(2 + Math.ceil(changing / 150));
});

test('a view that is only hidden by its style is noticed', async () => {
  document.querySelector('#old')?.setAttribute('style', 'display:none');
  await vi.waitFor(() => expect(looks).toBe(2), patiently);
});

test('nothing is looked at after the end', async () => {
  stop();
  document.body.append('x');
  window.dispatchEvent(new HashChangeEvent('hashchange'));
  await rest(400);
  expect(looks).toBe(1);
});
