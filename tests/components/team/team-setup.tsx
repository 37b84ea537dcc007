// A team in memory for tests of components: what its server says is the test's to decide.
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { ServicesProvider } from '@/components/shared/ServicesContext.tsx';
import type { PageServices, TeamServices } from '@/lib/app/services.ts';
import type { Language } from '@/lib/domain/shared/language.ts';
import type { TeamConnection } from '@/lib/domain/shared/team-connection.ts';
import {
  type Membership,
  type SyncStanding,
  TeamError,
  type TeamProblem,
  type TeamSync,
} from '@/lib/ports/team-sync.ts';
import { turns } from '../../patience.ts';
import { testServices } from '../dashboard/case-setup.ts';

export const connection: TeamConnection = {
  url: 'https://couch.example/nord',
  user: 'u-1',
  password: 'x',
  secret: null,
  keys: [],
};

export const member: Membership = {
  user: 'u-1',
  roles: ['sales'],
  isEncrypted: false,
  secret: 'a'.repeat(64),
  clockAhead: 0,
  guard: 'current',
};

const quiet: SyncStanding = { unsent: 0, refused: [], unread: 0, tampered: 0, colleagues: [] };

/** Services in a team whose server answers by `says` and stands as `standing` says. */
export function teamServices({
  says = () => null,
  standing = {},
}: {
  says?: () => TeamProblem | null;
  standing?: Partial<SyncStanding>;
} = {}) {
  const asked = { checks: 0, slices: 0, retries: 0 };
  const answered = () => {
    const problem = says();
    if (problem) throw new TeamError(problem);
  };
  const sync: TeamSync = {
    async check() {
      asked.checks += 1;
      answered();
      return member;
    },
    firstLook: async () => 0,
    async slice() {
      asked.slices += 1;
      answered();
      return { received: 0, hasMoved: false, member, colleagues: [], isComplete: true };
    },
    introduce: async () => {},
    claimReminders: async (ids) => ids,
    async retryRefused() {
      asked.retries += 1;
    },
    standing: async () => ({ ...quiet, ...standing }),
  };
  const { services, setTime } = testServices();
  const team: TeamServices['team'] = {
    random: () => 1,
    server: {
      open: () => sync,
      connectionIn: (code) => (code === 'svf1-whole' ? connection : null),
      databaseUrl: (typed) => (typed.startsWith('https://') ? typed : null),
    },
  };
  const inTeam: PageServices & TeamServices = { ...services, team };
  return { services: inTeam, asked, setTime };
}

/** Draws something on a page of its own; everything asynchronous has settled when it resolves. */
export async function show(
  services: PageServices,
  content: preact.ComponentChildren,
  language: Language = 'en',
) {
  const root = document.createElement('div');
  document.body.replaceChildren(root);
  const settle = () =>
    act(async () => {
      await new Promise<void>((resolve) => setTimeout(resolve, 20));
      await turns();
    });
  const draw = async (next: preact.ComponentChildren) => {
    await act(() =>
      render(
        <ServicesProvider services={services} language={language}>
          {next}
        </ServicesProvider>,
        root,
      ),
    );
    await settle();
  };
  await draw(content);
  const button = (name: string) => {
    const found = [...root.querySelectorAll('button')].find(
      ({ textContent }) => textContent?.trim() === name,
    );
    if (!found) throw new Error(`no button ${name}`);
    return found;
  };
  return {
    root,
    draw,
    settle,
    text: () => root.textContent ?? '',
    said: () =>
      [...root.querySelectorAll('[aria-live]')].map(({ textContent }) => textContent).join(''),
    hasButton: (name: string) =>
      [...root.querySelectorAll('button')].some(({ textContent }) => textContent?.trim() === name),
    async press(name: string) {
      button(name).click();
      await settle();
    },
    async type(label: string, value: string) {
      const found = [...root.querySelectorAll('label')].find(
        ({ textContent }) => textContent?.trim() === label,
      );
      const control = root.querySelector<HTMLInputElement>(`#${CSS.escape(found?.htmlFor ?? '')}`);
      if (!control) throw new Error(`no field ${label}`);
      control.value = value;
      control.dispatchEvent(new Event('input', { bubbles: true }));
      await settle();
    },
  };
}
