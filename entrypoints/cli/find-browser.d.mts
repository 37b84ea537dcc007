/** Path of Chrome or Chromium on this machine; null when there is none. */
export function findBrowser(
  environment?: Record<string, string | undefined>,
  platform?: string,
): string | null;
