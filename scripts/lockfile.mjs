// @ts-check
/** What is missing in node_modules, by npm's own records: what should be there, and what it last put there. */

/**
 * The paths in `node_modules` at which `lock` asks for a package that `installed` lacks or has in another version.
 * Optional packages may be absent: most are for other systems.
 * @param {string | undefined} lock the text of package-lock.json
 * @param {string | undefined} installed the text of node_modules/.package-lock.json; npm writes it last
 * @returns {string[]}
 */
export function missingPackages(lock, installed) {
  const wanted = packagesOf(lock);
  const present = packagesOf(installed);
  return Object.entries(wanted)
    .filter(([path, { version, integrity, optional }]) => {
      if (path === '') return false;
      const found = present[path];
      if (!found) return !optional;
      return found.version !== version || found.integrity !== integrity;
    })
    .map(([path]) => path);
}

/**
 * @param {string | undefined} text
 * @returns {{ [path: string]: { version?: string, integrity?: string, optional?: boolean } }}
 */
function packagesOf(text) {
  if (text === undefined) return {};
  try {
    return JSON.parse(text).packages ?? {};
  } catch {
    return {}; // An npm that was interrupted can leave half a file: then everything counts as missing.
  }
}
