import fc from 'fast-check';
import { describe, expect } from 'vitest';
import { detect } from '../../../lib/domain/detection/detect.ts';
import { Detection } from '../../../lib/domain/detection/detection.ts';
import { splitMessage } from '../../../lib/domain/message/split-message.ts';
import { fuzz } from '../../fuzz/fuzz.ts';
import { aMessage } from './a-message.ts';

/** Any Unicode, half of it between words and signs that scanners look for. */
const anyText = fc
  .array(
    fc.oneof(
      fc.string({ unit: 'binary', maxLength: 30 }),
      fc.constantFrom(
        'faktura 20117 ',
        'kr 1 250,50',
        'Vi betaler ikke. ',
        '> ',
        '\n',
        '-- \n',
        'Fra: Kari <k@a.example>\n',
        'Den 3. maj 2026 skrev Per:\n',
        '@',
        '€1,250.00',
        '12.05.2026',
        '\u0000',
        '\ud800',
        'İ',
      ),
    ),
    { maxLength: 60 },
  )
  .map((parts) => parts.join(''));

describe('any text at all', () => {
  fuzz(
    'is read without a fault, and every quote stands in the mail',
    fc.tuple(anyText, anyText),
    ([subject, text]) => {
      const message = aMessage({ subject, text });
      const detection = detect(message);
      expect(Detection.safeParse(detection).success).toBe(true);
      for (const { quote, start, end } of detection.points)
        expect(message.newest.slice(start, end)).toBe(quote);
    },
  );

  fuzz('gives a newest part that is no longer than the mail', anyText, (text) => {
    const { newest, quoted } = splitMessage(text);
    expect(newest.length).toBeLessThanOrEqual(text.length);
    expect(quoted.length).toBeLessThanOrEqual(text.length);
  });

  fuzz('is judged the same every time', anyText, (text) => {
    const message = aMessage({ text });
    expect(detect(message)).toEqual(detect(message));
  });
});
