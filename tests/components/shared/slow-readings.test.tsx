// Whatever shows the store must not show an old state because its reading took longer than a newer one.
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, expect, test } from 'vitest';
import { ServicesProvider } from '@/components/shared/ServicesContext.tsx';
import { useDueCases } from '@/components/shared/use-due-cases.ts';
import { useStored } from '@/components/shared/use-stored.ts';
import { useTeam } from '@/components/team/use-team.ts';
import { useCaseMarks } from '@/components/workspace/use-case-marks.ts';
import type { CaseStore } from '@/lib/ports/case-store.ts';
import { turns } from '../../patience.ts';
import { fakeServices, mail, registered } from '../fakes.ts';
import { connection, teamServices } from '../team/team-setup.tsx';

const root = document.createElement('div');
afterEach(() => render(null, root));

const settle = () =>
  act(async () => {
    await new Promise<void>((resolve) => setTimeout(resolve, 10));
    await turns();
  });

/** Holds what the store finds from now on until it is let go; later readings are quick again. */
function holdNext<Name extends 'meta' | 'rowByMessage' | 'watchesBy'>(
  store: CaseStore,
  name: Name,
) {
  const quick = store[name].bind(store);
  const { promise, resolve } = Promise.withResolvers<void>();
  Object.assign(store, {
    // What it found when it was asked, told late.
    [name]: async (argument: never) => {
      Object.assign(store, { [name]: quick });
      const found = await quick(argument);
      await promise;
      return found;
    },
  });
  return async () => {
    resolve();
    await settle();
  };
}

async function draw(
  services: Awaited<ReturnType<typeof fakeServices>>,
  Shown: () => preact.JSX.Element,
) {
  await act(() =>
    render(
      <ServicesProvider services={services} language="en">
        <Shown />
      </ServicesProvider>,
      root,
    ),
  );
  await settle();
}

const readWord = async (store: CaseStore) => String(await store.meta('word'));

test('a value of the store', async () => {
  const services = await fakeServices();
  await services.store.setMeta('word', 'old');
  const letGo = holdNext(services.store, 'meta');
  await draw(services, () => <p>{useStored(readWord, 'none')[0]}</p>);
  await services.store.setMeta('word', 'new');
  await settle();
  expect(root.textContent).toBe('new');
  await letGo();
  expect(root.textContent).toBe('new');
});

test('what has to be reminded of', async () => {
  const services = await fakeServices();
  const letGo = holdNext(services.store, 'watchesBy');
  await draw(services, () => <p>{useDueCases(3).count}</p>);
  await registered(services, mail('a'));
  await settle();
  const after = root.textContent;
  expect(after).not.toBe('0');
  await letGo();
  expect(root.textContent).toBe(after);
});

test('marks in a list of mails', async () => {
  const services = await fakeServices();
  const { key } = mail('a');
  const letGo = holdNext(services.store, 'rowByMessage');
  const keys = [key];
  await draw(services, () => <p>{useCaseMarks(keys).get(key)?.kind ?? 'none'}</p>);
  await registered(services, mail('a'));
  await settle();
  expect(root.textContent).toBe('case');
  await letGo();
  expect(root.textContent).toBe('case');
});

test('the team', async () => {
  const { services } = teamServices();
  const letGo = holdNext(services.store, 'meta');
  const Team = () => <p>{useTeam(services).status?.user ?? 'none'}</p>;
  await act(() =>
    render(
      <ServicesProvider services={services} language="en">
        <Team />
      </ServicesProvider>,
      root,
    ),
  );
  await services.store.setMeta('team', connection);
  await settle();
  expect(root.textContent).toBe('u-1');
  await letGo();
  expect(root.textContent).toBe('u-1');
});
