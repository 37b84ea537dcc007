const PAGE = 15;
// Further than any list is long.
const END = 1e9;

/** How many rows a key moves on; null when it moves none. */
export function stepOfKey(key: string): number | null {
  switch (key) {
    case 'ArrowDown':
      return 1;
    case 'ArrowUp':
      return -1;
    case 'PageDown':
      return PAGE;
    case 'PageUp':
      return -PAGE;
    case 'Home':
      return -END;
    case 'End':
      return END;
    default:
      return null;
  }
}
