// Makes a machine ready that has only Node and npm: runs before `npm start` and `npm test`.
// Plain JavaScript without dependencies, because nothing is installed yet when it runs.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { findBrowser } from './find-browser.mjs';
import { isInstalled } from './is-installed.mjs';

const root = join(import.meta.dirname, '../..');

requireNode(20, 19);
installPackages();
if (process.argv.includes('--browser')) installBrowser();

function requireNode(major, minor) {
  const [ownMajor = 0, ownMinor = 0] = process.versions.node.split('.').map(Number);
  if (ownMajor > major || (ownMajor === major && ownMinor >= minor)) return;
  stop(
    `Svarfrist needs Node ${major}.${minor} or newer; this is ${process.versions.node}. Get it from https://nodejs.org`,
  );
}

/** Installs exactly what the lock file says. Never when it is there: `npm ci` empties the folder under other work. */
function installPackages() {
  if (!isInstalled(root)) {
    console.log('Installing packages (once, about a minute) …');
    npm('ci', '--no-audit', '--no-fund', '--loglevel=error');
  }
  if (!existsSync(join(root, '.wxt/tsconfig.json'))) npm('exec', '--', 'wxt', 'prepare');
}

/** Browser tests need a Chrome or Chromium; on Debian and its kin it can be installed here. */
function installBrowser() {
  if (findBrowser()) return;
  if (process.env.CHROME_PATH)
    stop(`CHROME_PATH is set to ${process.env.CHROME_PATH}, and no program is there.`);
  const isRoot = process.getuid?.() === 0;
  const canSudo = !isRoot && spawnSync('sudo', ['-n', 'true']).status === 0;
  if (spawnSync('apt-get', ['--version']).status === 0 && (isRoot || canSudo)) {
    console.log('Installing Chromium for the browser tests (once) …');
    const apt = (...words) =>
      isRoot
        ? run('apt-get', words, { DEBIAN_FRONTEND: 'noninteractive' })
        : run('sudo', ['-n', 'env', 'DEBIAN_FRONTEND=noninteractive', 'apt-get', ...words]);
    apt('-q', 'update');
    apt('-q', 'install', '-y', '--no-install-recommends', 'chromium');
  }
  if (!findBrowser())
    stop(
      'The browser tests need Google Chrome or Chromium, and none was found.\n' +
        'Install one from https://www.google.com/chrome or your package manager,\n' +
        'or set CHROME_PATH to its program file. Then run `npm test` again.',
    );
}

function npm(...words) {
  // The npm that runs us, when there is one; on Windows `npm` alone is a batch file that cannot be spawned.
  const cli = process.env.npm_execpath;
  if (cli?.endsWith('.js')) run(process.execPath, [cli, ...words]);
  else run('npm', words);
}

function run(command, words, env = {}) {
  const { status, error } = spawnSync(command, words, {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, ...env },
  });
  if (status !== 0)
    stop(`\`${[command, ...words].join(' ')}\` failed${error ? `: ${error.message}` : ''}.`);
}

function stop(message) {
  console.error(message);
  process.exit(1);
}
