import { render } from 'preact';
import { expect, test } from 'vitest';
import { ServicesProvider } from '@/components/shared/ServicesContext.tsx';
import { DropZone } from '@/components/workspace/DropZone.tsx';
import { testServices } from '../dashboard/case-setup.ts';

test('a file that is dropped as soon as the page stands there is opened, and the browser stays', () => {
  const opened: string[] = [];
  const root = document.createElement('div');
  render(
    <ServicesProvider services={testServices().services} language="nb">
      <DropZone onFiles={(files) => opened.push(...files.map(({ name }) => name))}>
        <p>Postkasse</p>
      </DropZone>
    </ServicesProvider>,
    root,
  );
  // Nothing of the page has been painted yet.
  const file = new File(['Hei'], 'sak.eml');
  const drop = Object.assign(new Event('drop', { cancelable: true }), {
    dataTransfer: { types: ['Files'], files: [file] },
  });
  document.dispatchEvent(drop);
  expect(opened).toEqual(['sak.eml']);
  expect(drop.defaultPrevented).toBe(true);
  render(null, root);
});
