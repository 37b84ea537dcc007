/** Whether `node_modules` under `root` holds what `package-lock.json` says. */
export function isInstalled(root: string): boolean;
