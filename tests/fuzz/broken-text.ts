import fc from 'fast-check';

/** Pieces that parsers stumble over: ends and beginnings of things, odd characters, very long or very deep ones. */
const pieces = [
  '',
  '\0',
  '\r',
  '\n',
  '\r\n\r\n',
  '\u202e',
  '\u2028',
  '\ufeff',
  '\ud800',
  '<',
  '</',
  '<!--',
  '<script>x()</script>',
  '<div style="display:none">',
  '<blockquote>',
  '&#x110000;',
  '&amp',
  '=',
  '=C3',
  '=?utf-8?B?',
  '=?utf-8?Q?=00?=',
  'Content-Type: multipart/mixed; boundary=x\r\n',
  'Content-Transfer-Encoding: base64\r\n',
  '--x\r\n',
  'From ',
  '\n> > > ',
  '{{',
  '}}',
  '[?a]',
  '[/?]',
  '{{customer.name}}',
  '"',
  '\\',
  '{"__proto__":{"x":1}}',
  '[[[[[[[[',
  ',null,',
  '-1e999',
  'BEGIN:VEVENT\r\n',
  'RRULE:FREQ=SECONDLY\r\n',
  'DTSTART;VALUE=DATE:99991231\r\n',
  '12 500,00 kr',
  '31.02.2026',
  ' '.repeat(500),
  '>'.repeat(300),
  'å'.repeat(300),
];

type Change =
  | { readonly kind: 'insert'; readonly at: number; readonly piece: string }
  | { readonly kind: 'cut'; readonly at: number; readonly length: number }
  | { readonly kind: 'repeat'; readonly at: number; readonly length: number };

const place = fc.double({ min: 0, max: 1, noNaN: true });
const change: fc.Arbitrary<Change> = fc.oneof(
  fc.record({
    kind: fc.constant('insert' as const),
    at: place,
    piece: fc.oneof(fc.constantFrom(...pieces), fc.string({ unit: 'binary', maxLength: 12 })),
  }),
  fc.record({ kind: fc.constant('cut' as const), at: place, length: fc.nat(200) }),
  fc.record({ kind: fc.constant('repeat' as const), at: place, length: fc.nat(400) }),
);

/** One of `seeds`, as it is or broken in up to eight places. */
export function brokenText(seeds: readonly string[]): fc.Arbitrary<string> {
  return fc
    .tuple(fc.constantFrom(...seeds), fc.array(change, { maxLength: 8 }))
    .map(([seed, changes]) => changes.reduce(changed, seed));
}

function changed(text: string, { at, ...change }: Change): string {
  const index = Math.floor(at * text.length);
  const [before, after] = [text.slice(0, index), text.slice(index)];
  switch (change.kind) {
    case 'insert':
      return before + change.piece + after;
    case 'cut':
      return before + after.slice(change.length);
    case 'repeat':
      return before + after.slice(0, change.length) + after;
  }
}
