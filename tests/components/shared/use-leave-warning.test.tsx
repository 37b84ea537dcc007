import { render } from 'preact';
import { act } from 'preact/test-utils';
import { expect, test } from 'vitest';
import { useLeaveWarning } from '@/components/shared/use-leave-warning.ts';

function Writing({ isHalfWritten }: { isHalfWritten: boolean }) {
  useLeaveWarning(() => isHalfWritten);
  return null;
}

/** Whether the browser would ask before the page is left. */
function asks(): boolean {
  const event = new Event('beforeunload', { cancelable: true });
  dispatchEvent(event);
  return event.defaultPrevented;
}

test('the browser asks only while something would be lost, and never after the form is gone', async () => {
  const root = document.createElement('div');
  const draw = (isHalfWritten: boolean) =>
    act(() => render(<Writing isHalfWritten={isHalfWritten} />, root));
  await draw(false);
  expect(asks()).toBe(false);
  await draw(true);
  expect(asks()).toBe(true);
  await draw(false);
  expect(asks()).toBe(false);
  await draw(true);
  await act(() => render(null, root));
  expect(asks()).toBe(false);
});
