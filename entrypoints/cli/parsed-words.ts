import { type ParseArgsConfig, parseArgs } from 'node:util';

/** The options of a command line; null, with a line on the error output, where nobody knows one of them. */
export function parsedWords<T extends ParseArgsConfig>(
  config: T,
): ReturnType<typeof parseArgs<T>> | null {
  try {
    return parseArgs(config);
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    // The second sentence tells how to name files that look like options.
    const [told = ''] = error.message.split('. ');
    console.error(told);
    return null;
  }
}
