/** The ICE servers that a person types in, one a line. */

export type ServersReading =
  | { readonly ok: true; readonly servers: readonly RTCIceServer[] }
  | { readonly ok: false; readonly line: string };

/** `stun:host:port`, or `turn:host:port user password` (RFC 7064, RFC 7065). Empty lines count for nothing. */
export function readServers(text: string): ServersReading {
  const servers: RTCIceServer[] = [];
  for (const line of text.split('\n').map((one) => one.trim())) {
    if (line === '') continue;
    const server = readServer(line);
    if (!server) return { ok: false, line };
    servers.push(server);
  }
  return { ok: true, servers };
}

function readServer(line: string): RTCIceServer | undefined {
  const [urls = '', username, credential, ...more] = line.split(/\s+/);
  if (more.length > 0) return undefined;
  if (/^stuns?:[\w.[\]:-]+$/.test(urls) && username === undefined) return { urls };
  if (!/^turns?:[\w.[\]:-]+(\?transport=(udp|tcp))?$/.test(urls)) return undefined;
  return username !== undefined && credential !== undefined ? { urls, username, credential } : undefined;
}
