import type { Paper, PaperBlock } from '../../ports/document-files.ts';

/** The paper as one HTML page: no script, no address of anything outside. */
export function writePage(paper: Paper): string {
  return `<!doctype html>
<html lang="${paper.language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${escaped(paper.title)}</title>
<style>${style}</style>
</head>
<body>
<main>
<h1>${escaped(paper.title)}</h1>
<p class="muted">${escaped(paper.subtitle)}</p>
${paper.blocks.map(htmlOf).join('\n')}
<footer class="muted">${escaped(paper.foot)}</footer>
</main>
</body>
</html>
`;
}

const style =
  ':root{color-scheme:light dark}body{font:15px/1.5 system-ui,sans-serif;margin:0 auto;max-width:52rem;padding:1.5rem}h1{font-size:1.5rem;margin:0}h2{font-size:1.1rem;margin:1.5rem 0 .5rem}.muted{opacity:.75}table{border-collapse:collapse;width:100%}td,th{border-bottom:1px solid #8886;padding:.3rem .8rem .3rem 0;text-align:left;vertical-align:top;overflow-wrap:anywhere;white-space:pre-line}blockquote{border-left:3px solid #888;margin:.5rem 0;padding-left:.8rem;white-space:pre-wrap}.warning{border:1px solid #c33;padding:.4rem .8rem}dl{display:grid;grid-template-columns:minmax(8rem,12rem) 1fr;gap:.2rem 1rem}dd{margin:0;overflow-wrap:anywhere}footer{margin-top:2rem}';

function htmlOf(block: PaperBlock): string {
  switch (block.kind) {
    case 'heading':
      return `<h2>${escaped(block.text)}</h2>`;
    case 'paragraph':
      return `<p>${escaped(block.text)}</p>`;
    case 'warning':
      return `<p class="warning">${escaped(block.text)}</p>`;
    case 'quote':
      return `<blockquote>${escaped(block.text)}</blockquote>`;
    case 'facts':
      return `<dl>${block.rows
        .map(([label, value]) => `<dt>${escaped(label)}</dt><dd>${escaped(value)}</dd>`)
        .join('')}</dl>`;
    case 'table': {
      const head = block.head.map((text) => `<th scope="col">${escaped(text)}</th>`).join('');
      const rows = block.rows
        .map((row) => `<tr>${row.map((text) => `<td>${escaped(text)}</td>`).join('')}</tr>`)
        .join('');
      return `<table><thead><tr>${head}</tr></thead><tbody>${rows}</tbody></table>`;
    }
    case 'moment': {
      const note = block.note === '' ? '' : `<blockquote>${escaped(block.note)}</blockquote>`;
      const facts = block.facts.map((fact) => `<p class="muted">${escaped(fact)}</p>`).join('');
      return `<p><time class="muted">${escaped(block.when)}</time> <strong>${escaped(block.title)}</strong></p>${facts}${note}`;
    }
  }
}

const marks: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (mark) => marks[mark] ?? mark);
}
