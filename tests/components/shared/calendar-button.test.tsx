import { act } from 'preact/test-utils';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { patiently } from '../../patience.ts';
import { fakeServices, mail, registered } from '../fakes.ts';
import { showPanel } from '../panel/show-panel.tsx';

afterEach(() => vi.restoreAllMocks());

describe('a date for the calendar', () => {
  test('is a file with the name of the case, made when the button is pressed', async () => {
    const services = await fakeServices();
    const message = mail('a');
    services.host.open(message);
    const { objection } = await registered(services, message);
    const files: Blob[] = [];
    vi.spyOn(URL, 'createObjectURL').mockImplementation((file) => {
      if (file instanceof Blob) files.push(file);
      return 'blob:file';
    });
    const names: string[] = [];
    vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function click(
      this: HTMLAnchorElement,
    ) {
      names.push(this.download);
    });
    const panel = await showPanel(services);
    await panel.press('Add to calendar');
    await act(() => vi.waitFor(() => expect(files).toHaveLength(1), patiently));
    expect(names).toEqual([`reply-deadlines-${objection.caseNumber}.ics`]);
    const text = (await files[0]?.text()) ?? '';
    expect(text.match(/BEGIN:VEVENT/g)).toHaveLength(1);
    expect(text).toContain(`UID:${objection.id}.ACK@svarfrist`);
    expect(text).not.toContain('Nordmann');
  });
});
