// @ts-check
/** Where this machine's browsers are. The tests, the benchmark and the installer all ask here. */
import { accessSync, constants } from 'node:fs';
import { createRequire } from 'node:module';
import { delimiter, join } from 'node:path';

const { env, platform } = process;

const chromium = {
  variable: 'CHROME_PATH',
  commands: ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome', 'msedge'],
  macOS: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  ],
  windows: [
    'Google\\Chrome\\Application\\chrome.exe',
    'Chromium\\Application\\chrome.exe',
    'Microsoft\\Edge\\Application\\msedge.exe',
  ],
};

const firefox = {
  variable: 'FIREFOX_PATH',
  commands: ['firefox-esr', 'firefox'],
  macOS: ['/Applications/Firefox.app/Contents/MacOS/firefox'],
  windows: ['Mozilla Firefox\\firefox.exe'],
};

/**
 * What CHROME_PATH names, else an installed Chromium, Chrome or Edge, else what Playwright has downloaded.
 * @returns {string | undefined}
 */
export function findChromium() {
  return findBrowser(chromium) ?? downloadedChromium();
}

/**
 * What FIREFOX_PATH names, else an installed Firefox.
 * @returns {string | undefined}
 */
export function findFirefox() {
  return findBrowser(firefox);
}

/**
 * The first of these commands that is on the PATH.
 * @param {readonly string[]} commands
 * @returns {string | undefined}
 */
export function findCommand(commands) {
  const folders = (env['PATH'] ?? '').split(delimiter).filter((folder) => folder !== '');
  const names = platform === 'win32' ? commands.map((command) => `${command}.exe`) : commands;
  return names.flatMap((name) => folders.map((folder) => join(folder, name))).find(canRun);
}

/**
 * @param {typeof chromium} browser
 * @returns {string | undefined}
 */
function findBrowser({ variable, commands, macOS, windows }) {
  const named = env[variable];
  if (named) {
    if (!canRun(named)) throw new Error(`${variable} is ${named}, which is no program that can be run.`);
    return named;
  }
  return findCommand(commands) ?? wellKnownPlaces(macOS, windows).find(canRun);
}

/**
 * @param {readonly string[]} macOS
 * @param {readonly string[]} windows
 * @returns {readonly string[]}
 */
function wellKnownPlaces(macOS, windows) {
  if (platform === 'darwin') return macOS;
  if (platform !== 'win32') return [];
  const roots = [env['PROGRAMFILES'], env['PROGRAMFILES(X86)'], env['LOCALAPPDATA']];
  return roots.flatMap((root) => (root ? windows.map((path) => join(root, path)) : []));
}

/** @returns {string | undefined} */
function downloadedChromium() {
  try {
    const path = createRequire(import.meta.url)('playwright-core').chromium.executablePath();
    return canRun(path) ? path : undefined;
  } catch {
    return undefined; // playwright-core is not installed yet, or knows no Chromium for this system.
  }
}

/**
 * @param {string} path
 * @returns {boolean}
 */
function canRun(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
