/**
 * Stands in for WXT's context of content scripts (wxt.config.ts puts it there), of which nothing is used: it would be
 * a tenth of what every Gmail tab loads. Our own life is in index.ts.
 */
export class ContentScriptContext {}
