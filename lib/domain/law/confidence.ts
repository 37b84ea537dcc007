/**
 * How well a statement of law is supported: `official` was read on an authority's page, `secondary` on
 * another's (trade press, law firm, dated note), `mixed` in part, `practice` is professional custom,
 * `general` is general knowledge that nobody has looked up. Shown beside the statement.
 */
export const confidences = ['official', 'secondary', 'mixed', 'practice', 'general'] as const;
export type Confidence = (typeof confidences)[number];
