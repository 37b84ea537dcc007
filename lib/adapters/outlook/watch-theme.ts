/** What of `Office.context` tells how Outlook looks. Missing before set 1.14, on phones and sometimes besides. */
export interface ThemedContext {
  readonly officeTheme?: { readonly bodyBackgroundColor?: string } | undefined;
}

/**
 * Whether Outlook is dark, by the brightness of its background: it does not say so itself, and the system's
 * setting is another thing. Undefined where Outlook tells no colour.
 */
export function isDark({ officeTheme }: ThemedContext): boolean | undefined {
  const hex = /^#?([\da-f]{2})([\da-f]{2})([\da-f]{2})$/i.exec(
    officeTheme?.bodyBackgroundColor ?? '',
  );
  if (!hex) return undefined;
  const [red = 0, green = 0, blue = 0] = hex
    .slice(1)
    .map((part) => Number.parseInt(part, 16) / 255);
  // Relative luminance, WCAG 2.2; the bend of sRGB does not matter for telling dark from light.
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue < 0.5;
}
