// data: how elements of mail HTML behave when written as plain text.

const list = (words: string) => new Set(words.split(' '));

/** Their content is never shown. */
export const unseen: ReadonlySet<string> = list(
  'style script head title template noscript svg object iframe select textarea audio video map canvas math',
);

/** They begin and end a line. */
export const blocks: ReadonlySet<string> = list(
  'address article aside blockquote body center dd details div dl dt fieldset figure footer form h1 h2 h3 h4 h5 h6 header hr html legend li main nav ol p pre section summary table tbody tfoot thead tr ul caption',
);

/** They stand apart from what is above and below by a blank line. */
export const spaced: ReadonlySet<string> = list('p h1 h2 h3 h4 h5 h6 ul ol table pre dl');

/** They have no content and no end. */
export const empty: ReadonlySet<string> = list(
  'area base br col embed hr img input link meta param source track wbr',
);

/** Classes of containers that hold quoted mail, in lower case. */
export const quoteClasses: readonly string[] = [
  'gmail_quote',
  'protonmail_quote',
  'moz-cite',
  'zmail_extra',
  'tutanota_quote',
  'yahoo_quoted',
  'cite',
];

/** Containers of mail gateways and apps that say nothing: tracking, previews, Gmail's own notices. */
export const noiseClasses: readonly string[] = [
  'preheader',
  'mobile-preview',
  'pfptbanner',
  'gmail_chip',
];
