/** Who acts, on which device, and fresh ids: everything that is random or personal. */
export interface Identity {
  /** A fresh UUID. */
  newId(): string;
}
