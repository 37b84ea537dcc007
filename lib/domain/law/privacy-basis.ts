/** What whoever keeps customers' data has to keep to, in the notation of the rule book. */
export const privacyBasis = 'R-G-01…09';
