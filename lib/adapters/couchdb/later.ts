import { TeamError } from '../../ports/team-sync.ts';

/**
 * A part of the client that few need, or few times: loaded when it is. A site that was updated meanwhile may not
 * have it any more; then it is as if nothing answered, until the page is loaded anew. @throws TeamError
 */
export async function later<T>(load: () => Promise<T>): Promise<T> {
  try {
    return await load();
  } catch {
    throw new TeamError('offline');
  }
}
