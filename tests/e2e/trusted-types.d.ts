/** Gmail enforces Trusted Types; TypeScript's DOM types do not know them yet. */
declare const trustedTypes: {
  createPolicy(
    name: string,
    rules: { createHTML: (value: string) => string },
  ): { createHTML(value: string): string };
};
