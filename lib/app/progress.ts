/** How far a long task has come, and whether the person stopped it. */
export interface Progress {
  readonly onProgress?: ((done: number, total: number) => void) | undefined;
  readonly isStopped?: (() => boolean) | undefined;
}
