import { describe, expect, test } from 'vitest';
import { bodyText, LONGEST } from '@/lib/adapters/gmail/body-text.ts';

function textOf(html: string): string {
  const body = document.createElement('div');
  body.innerHTML = html;
  return bodyText(body).text;
}

describe('lines', () => {
  test.each([
    ['blocks', '<div>Hei</div><div>Ola</div>', 'Hei\nOla'],
    ['line breaks', 'Hei<br>Ola<br><br>Takk', 'Hei\nOla\n\nTakk'],
    ['an empty line between blocks', '<div>Hei</div><div><br></div><div>Ola</div>', 'Hei\n\nOla'],
    ['paragraphs', '<p>Hei</p><p>Ola</p>', 'Hei\n\nOla'],
    [
      'white space of the source',
      'Vi  har\n   ikke&nbsp;<b>fått</b> varene',
      'Vi har ikke fått varene',
    ],
    ['lists', '<ul><li>pris</li><li>antall</li></ul>', '- pris\n- antall'],
    ['tables', '<table><tr><td>Faktura</td><td>10023</td></tr></table>', 'Faktura \t10023'],
    ['text kept as typed', '<pre>a\n  b\nc</pre>', 'a\n  b\nc'],
    ['hidden preheaders', '<div style="display:none">skjult</div>Hei', 'Hei'],
    ['scripts and styles', '<style>.a{}</style><script>x</script>Hei', 'Hei'],
    ['emoji as images', 'Feil <img data-emoji="😡" alt="😡">', 'Feil 😡'],
    ['other images', 'Logo <img alt="Firma AS">', 'Logo'],
  ])('follow %s', (_name, html, expected) => {
    expect(textOf(html)).toBe(expected);
  });
});

describe('older mail in the body', () => {
  const quote =
    '<div class="gmail_quote"><div class="gmail_attr">man. 3. nov. skrev Kari:<br></div><blockquote class="gmail_quote">Fakturaen er feil<br>Hilsen</blockquote></div>';

  test('is marked as quoted, one level for each mail', () => {
    expect(textOf(`<div>Ok, takk.</div><br>${quote}`)).toBe(
      'Ok, takk.\n\n> man. 3. nov. skrev Kari:\n> Fakturaen er feil\n> Hilsen',
    );
    const nested = quote.replace('Hilsen', quote);
    expect(textOf(nested)).toContain('> > Fakturaen er feil');
  });

  test('in other programs’ markup is quoted too', () => {
    expect(textOf('Svar<blockquote type="cite">gammelt</blockquote>')).toBe('Svar\n> gammelt');
  });

  test('that Gmail hides as repeated is quoted', () => {
    expect(textOf('Nytt<div class="adL">gjentatt</div>')).toBe('Nytt\n> gjentatt');
  });

  test('counts as new when the customer sent the very same mail again', () => {
    expect(textOf('<div class="adL">Fakturaen er feil</div>')).toBe('Fakturaen er feil');
  });

  test('that was forwarded is what the mail is about', () => {
    const forward =
      '<div class="gmail_quote"><div class="gmail_attr">---------- Forwarded message ---------<br>Fra: Ola<br></div>Fakturaen er feil</div>';
    expect(textOf(`Til deg${forward}`)).toContain('\nFakturaen er feil');
  });
});

describe('a signature known from markup', () => {
  const signature = '<div class="gmail_signature">Ola Kunde<br>Innkjøp</div>';

  test('gets the usual mark above it', () => {
    expect(textOf(`Hei<br>${signature}`)).toBe('Hei\n-- \nOla Kunde\nInnkjøp');
  });
  test('is not marked twice', () => {
    expect(textOf(`Hei<br>-- <br>${signature}`)).toBe('Hei\n--\nOla Kunde\nInnkjøp');
  });
  test('above the answer does not swallow the answer', () => {
    expect(textOf(`Hei${signature}<div>Fakturaen er feil</div>`)).not.toContain('-- ');
  });
});

describe('a hostile mail', () => {
  test('nested twenty thousand deep is read without overflowing', () => {
    const body = document.createElement('div');
    let deepest: Element = body;
    for (let depth = 0; depth < 20_000; depth += 1) {
      const inner = document.createElement('blockquote');
      inner.setAttribute('type', 'cite');
      deepest.append(inner);
      deepest = inner;
    }
    deepest.append('bunn');
    expect(bodyText(body).text).toBe(`${'> '.repeat(8)}bunn`);
  });

  test('longer than a million characters is cut, and said to be', () => {
    const body = document.createElement('div');
    for (let at = 0; at < 30; at += 1) {
      const line = document.createElement('div');
      line.textContent = 'x'.repeat(50_000);
      body.append(line);
    }
    const { text, isTruncated } = bodyText(body);
    expect(isTruncated).toBe(true);
    expect(text.length).toBeLessThan(LONGEST + 60_000);
  });
});
