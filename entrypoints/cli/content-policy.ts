import { createHash } from 'node:crypto';
import process from 'node:process';

// The team's server is the only place that pages may speak to. Who knows it at build time names it; else any server
// over TLS may be typed in the connect dialog, and CORS on that server still decides. Localhost is for trying it out.
const teamServers =
  process.env['SVARFRIST_TEAM_ORIGIN'] ?? 'https: http://localhost:* http://127.0.0.1:*';

/** What every page of the product may load and reach: its own files, and the team's server. */
export const contentPolicy = `default-src 'self'; connect-src 'self' ${teamServers}; object-src 'none'; base-uri 'none'; form-action 'none'`;

/**
 * What a page with Microsoft's office.js may load: scripts that are files, and its own inline ones by their hash; none
 * that a mail could bring in, no `eval`. From where office.js loads its parts, and what these reach, Microsoft does
 * not say and may change (office-js issue 1005): a list of hosts would one day leave the pane empty.
 */
export function officePolicy(html: string): string {
  const inline = [...html.matchAll(/<script>([^<]+)<\/script>/g)].map(
    ([, source = '']) => ` 'sha256-${createHash('sha256').update(source).digest('base64')}'`,
  );
  return `script-src 'self' https:${inline.join('')}; object-src 'none'; base-uri 'none'; form-action 'none'`;
}
