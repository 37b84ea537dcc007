import process from 'node:process';

// The team's server is the only place that pages may speak to. Who knows it at build time names it; else any server
// over TLS may be typed in the connect dialog, and CORS on that server still decides. Localhost is for trying it out.
const teamServers =
  process.env['SVARFRIST_TEAM_ORIGIN'] ?? 'https: http://localhost:* http://127.0.0.1:*';

/** What every page of the product may load and reach: its own files, and the team's server. */
export const contentPolicy = `default-src 'self'; connect-src 'self' ${teamServers}; object-src 'none'; base-uri 'none'; form-action 'none'`;
