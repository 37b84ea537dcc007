import * as z from 'zod/mini';

const Listed = z.array(z.object({ name: z.string(), address: z.string() }));

/** The files named when the workspace was started; none where the page is served by something else. */
export async function openedFiles(): Promise<readonly File[]> {
  const listed = await fetchJson('/opened/index.json');
  const files = (Listed.safeParse(listed).data ?? []).map(async ({ name, address }) => {
    const response = await fetch(address).catch(() => null);
    // A file that went away since the start is told like any other that is empty.
    return new File(response?.ok ? [await response.arrayBuffer()] : [], name);
  });
  return Promise.all(files);
}

async function fetchJson(address: string): Promise<unknown> {
  try {
    const response = await fetch(address);
    return response.ok ? await response.json() : null;
  } catch {
    // Without an answer there is nothing to open; the demo mailbox is there all the same.
    return null;
  }
}
