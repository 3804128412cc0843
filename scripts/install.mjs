// @ts-check
/**
 * Makes a fresh clone ready, with what Node brings alone: the packages of package-lock.json and, with --browsers, what
 * the tests need beside them. Says in a line what it does; does nothing, quickly, when all is there.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { findChromium, findCommand, findFirefox } from './browsers.mjs';
import { missingPackages } from './lockfile.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const byApt = process.platform === 'linux' && process.getuid?.() === 0 && findCommand(['apt-get']) !== undefined;
let listsAreFresh = false;

installPackages();
if (process.argv.includes('--browsers')) {
  installChromium();
  installFirefox();
  installTurnServer();
  installChineseFont();
}

function installPackages() {
  const missing = missingPackages(read('package-lock.json'), read('node_modules/.package-lock.json'));
  if (missing.length === 0) return;
  say(`Installing the packages of package-lock.json with npm ci (${missing.length} missing or outdated) ...`);
  const status = run('npm', ['ci', '--no-audit', '--no-fund']);
  if (status === 0) return;
  say('npm ci failed, see above. It needs the npm registry, or the mirror that `npm config get registry` names.');
  process.exit(status);
}

/** The tests of elements and pages run in it: without one there is nothing to test with. */
function installChromium() {
  if (findChromium()) return;
  if (byApt) aptInstall('chromium', 'a Chromium to run the tests in');
  if (findChromium()) return;
  say("Downloading Playwright's Chromium to run the tests in (npx playwright-core install chromium) ...");
  run('npx', ['playwright-core', 'install', 'chromium']);
  if (findChromium()) return;
  say(
    'There is no Chromium, and none could be installed. Install Chromium, Chrome or Edge, or set CHROME_PATH to one.',
  );
  process.exit(1);
}

function installFirefox() {
  if (findFirefox()) return;
  if (byApt) aptInstall('firefox-esr', 'a Firefox to run the tests in');
  if (findFirefox()) return;
  say('No Firefox: its tests are skipped. Install Firefox, or set FIREFOX_PATH to one, to run them too.');
}

function installTurnServer() {
  if (findCommand(['turnserver'])) return;
  if (byApt) aptInstall('coturn', 'a TURN server for the tests of relayed calls');
  if (!findCommand(['turnserver'])) {
    say('No coturn (turnserver): the tests that need a TURN server are skipped. Install coturn to run them too.');
  } else if (existsSync('/run/systemd/system')) {
    // The package switches its service on; the tests start a server of their own, and nobody asked for another.
    spawnSync('systemctl', ['disable', '--now', 'coturn'], { stdio: 'ignore' });
  }
}

/** Only pictures of the Chinese pages need it; nothing is said when it cannot be had. */
function installChineseFont() {
  if (!byApt || existsSync('/usr/share/fonts/opentype/noto/NotoSansCJK-Regular.ttc')) return;
  aptInstall('fonts-noto-cjk', 'a Chinese font for screenshots');
}

/**
 * @param {string} name
 * @param {string} purpose
 */
function aptInstall(name, purpose) {
  say(`Installing the system's package ${name}, ${purpose} (apt-get install ${name}) ...`);
  if (!listsAreFresh) run('apt-get', ['update', '-qq']);
  listsAreFresh = true;
  if (run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', name]) !== 0)
    say(`${name} was not installed.`);
}

/**
 * @param {string} path
 * @returns {string | undefined}
 */
function read(path) {
  return existsSync(root + path) ? readFileSync(root + path, 'utf8') : undefined;
}

/**
 * @param {string} command
 * @param {readonly string[]} args
 * @returns {number}
 */
function run(command, args) {
  const { status } = spawnSync(command, args, {
    cwd: root,
    stdio: 'inherit',
    shell: process.platform === 'win32', // npm and npx are .cmd files there
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });
  return status ?? 1;
}

/** @param {string} line */
function say(line) {
  process.stdout.write(`${line}\n`);
}
