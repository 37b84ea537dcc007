import { describe, expect, test } from 'vitest';
import { htmlToText } from '../../../lib/adapters/mailfile/html-to-text.ts';
import { splitMessage } from '../../../lib/domain/message/split-message.ts';
import { excessGrowth } from '../../growth.ts';

describe('HTML as text', () => {
  test.each([
    ['blocks become lines', '<div>Hei</div><div>Beløpet er feil.</div>', 'Hei\nBeløpet er feil.'],
    ['paragraphs are parted', '<p>Hei</p><p>Feil.</p>', 'Hei\n\nFeil.'],
    [
      'Outlook’s paragraphs are not',
      '<p class="MsoNormal">Hei</p><p class="MsoNormal">Feil.</p>',
      'Hei\nFeil.',
    ],
    ['line breaks count, source lines do not', 'Hei<br>på\n   deg', 'Hei\npå deg'],
    ['lists are marked', '<ul><li>En</li><li>To</li></ul>', '- En\n- To'],
    ['numbered lists are numbered', '<ol><li>En</li><li>To</li></ol>', '1. En\n2. To'],
    [
      'cells of a row share a line',
      '<table><tr><td>Pris</td><td>400</td></tr></table>',
      'Pris 400',
    ],
    ['entities are letters', 'bl&aring;b&aelig;r &amp; 5&nbsp;kr', 'blåbær & 5 kr'],
    ['preformatted text keeps its lines', '<pre>a\n  b</pre>', 'a\n  b'],
    ['styles and scripts are left out', '<style>p{}</style><script>x()</script>Hei', 'Hei'],
    ['hidden previews are left out', '<div style="display: none">Skjult</div>Hei', 'Hei'],
    ['tracking pixels are left out', 'Hei<img src="https://x.example/p.gif" width="1">', 'Hei'],
    ['comments are left out', 'Hei<!-- [if mso]>skjult<![endif] -->', 'Hei'],
    ['broken markup still gives its text', '<div><b>Hei <p>du</div', 'Hei\n\ndu'],
  ])('%s', (_, html, text) => {
    expect(htmlToText(html)).toBe(text);
  });
});

describe('a quotation in HTML is told from the answer, of', () => {
  test.each([
    [
      'Gmail',
      '<div dir="ltr">Feil.</div><br><div class="gmail_quote"><div class="gmail_attr">ons. 18. nov. 2026 kl. 09:12 skrev Ola &lt;<a href="mailto:o@x.example">o@x.example</a>&gt;:<br></div><blockquote class="gmail_quote">Eldre.</blockquote></div>',
    ],
    [
      'Outlook',
      '<div>Feil.</div><div id="appendonsend"></div><hr><div id="divRplyFwdMsg"><b>Fra:</b> Ola &lt;o@x.example&gt;<br><b>Sendt:</b> onsdag 18. november 2026 09:12<br><b>Emne:</b> Faktura</div><div>Eldre.</div>',
    ],
    [
      'classic Outlook',
      '<p class="MsoNormal">Feil.</p><div style="border:none;border-top:solid #E1E1E1 1.0pt"><p class="MsoNormal"><b>Från:</b> Ola &lt;o@x.example&gt;<br><b>Skickat:</b> den 18 november 2026 09:12<br><b>Ämne:</b> Faktura</p></div><p class="MsoNormal">Eldre.</p>',
    ],
    [
      'Apple Mail',
      '<div>Feil.</div><div><br><blockquote type="cite"><div>Den 18. nov. 2026 kl. 09.12 skrev Ola &lt;o@x.example&gt;:</div><div>Eldre.</div></blockquote></div>',
    ],
    [
      'Thunderbird',
      '<p>Feil.</p><div class="moz-cite-prefix">Den 18.11.2026 09:12, skrev Ola:<br></div><blockquote type="cite" cite="mid:1@x.example"><p>Eldre.</p></blockquote>',
    ],
    [
      'Yahoo',
      '<div>Feil.</div><div class="yahoo_quoted"><div>onsdag 18. november 2026 kl. 09:12:00 CET skrev Ola &lt;o@x.example&gt;:</div><div>Eldre.</div></div>',
    ],
  ])('%s', (_, html) => {
    expect(splitMessage(htmlToText(html)).newest).toBe('Feil.');
  });

  test('but the customer’s own indented text stays', () => {
    expect(splitMessage(htmlToText('Slik:<blockquote>Dette er feil.</blockquote>')).newest).toBe(
      'Slik:\nDette er feil.',
    );
  });
});

test.each([
  ['nested elements', '<div>'],
  ['nested tables', '<table><tr><td>'],
  ['open brackets', '<'],
  ['line breaks', '<br>'],
  ['ends without beginnings', '</div>'],
  ['nested quotations', '<blockquote type=cite>x'],
])('hostile HTML of %s takes work in proportion to its length', (_, html) => {
  expect(excessGrowth(htmlToText, html, 50_000)).toBeLessThan(4);
});
