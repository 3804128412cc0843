/** Whole descriptions around the few lines that an example is about. */

interface Surroundings {
  /** An answer is active, an offer actpass. */
  readonly type?: 'offer' | 'answer';
  /** Names of attributes (`ice-pwd`, `group`) or types of lines (`t=`) that are left out. */
  readonly without?: readonly string[];
}

/**
 * The shortest description that a browser takes, with the given lines in it. Those before the first `m=` stand in the
 * session part, each `m=` line begins a section; what they do not say themselves is added. Without an `m=` line there is
 * one section of PCMU. A `>` before a line stays.
 *
 *     around(['m=audio 9 UDP/TLS/RTP/SAVPF 111', '>a=rtpmap:111 opus/48000/1'])
 */
export function around(lines: readonly string[], surroundings: Surroundings = {}): readonly string[] {
  const starts = lines.flatMap((line, place) => (bare(line).startsWith('m=') ? [place] : []));
  const given = starts.map((start, index) => lines.slice(start, starts[index + 1]));
  const sections = (given.length > 0 ? given : [['m=audio 9 UDP/TLS/RTP/SAVPF 0']]).map((section, index) =>
    sectionOf(section, index, surroundings),
  );
  const mids = sections.map((section) => section.find((line) => bare(line).startsWith('a=mid:')));
  const group = `a=group:BUNDLE ${mids.flatMap((line) => (line ? [bare(line).slice('a=mid:'.length).trim()] : [])).join(' ')}`;
  return [...sessionOf(lines.slice(0, starts[0]), group, surroundings), ...sections.flat()];
}

function sessionOf(given: readonly string[], group: string, { without = [] }: Surroundings): readonly string[] {
  const head = ['v=0', 'o=- 4611731400430051336 2 IN IP4 127.0.0.1', 's=-', 't=0 0'];
  const types = head.map((line) => line.slice(0, 2));
  const own = (type: string) => given.filter((line) => bare(line).startsWith(type));
  const isHead = (line: string) => types.some((type) => bare(line).startsWith(type));
  const isLater = (line: string) => bare(line).startsWith('a=') || !/^[a-z]=/.test(bare(line));
  const ofType = (type: string) => (own(type).length > 0 ? own(type) : head.filter((line) => line.startsWith(type)));
  const standing = (type: string) => (without.includes(type) ? [] : ofType(type));
  // RFC 8866 §5: i=, u=, e=, p=, c= and b= stand between s= and t=.
  return [
    ...['v=', 'o=', 's='].flatMap(standing),
    ...given.filter((line) => !isHead(line) && !isLater(line)),
    ...standing('t='),
    ...given.filter((line) => !isHead(line) && isLater(line)),
    ...missing(given, [group], without),
  ];
}

function sectionOf(given: readonly string[], index: number, { type, without = [] }: Surroundings): readonly string[] {
  const [media = '', ...lines] = given;
  const isRtp = /^m=(audio|video) /.test(bare(media));
  const transport = [
    'a=ice-ufrag:8hhY',
    'a=ice-pwd:asd88fgpdd777uzjYhagZgQx',
    'a=fingerprint:sha-256 49:11:EC:20:6B:94:DA:60:BC:00:C5:D1:A2:38:AF:7E:E0:19:A5:F3:E5:61:9E:5F:06:5D:FD:41:9A:E5:AE:0D',
    `a=setup:${type === 'answer' ? 'active' : 'actpass'}`,
    `a=mid:${index}`,
    isRtp ? 'a=rtcp-mux' : 'a=sctp-port:5000',
  ];
  const beforeAttributes = lines.filter((line) => /^[icbk]=/.test(bare(line)));
  const connection = lines.some((line) => bare(line).startsWith('c=')) || without.includes('c=');
  return [
    media,
    ...(connection ? [] : ['c=IN IP4 0.0.0.0']),
    ...beforeAttributes,
    ...missing(lines, transport, without),
    ...lines.filter((line) => !beforeAttributes.includes(line)),
  ];
}

/** The lines whose attribute is neither given nor unwanted. */
function missing(given: readonly string[], lines: readonly string[], without: readonly string[]): readonly string[] {
  const names = new Set([...without, ...given.map(attributeName)]);
  return lines.filter((line) => !names.has(attributeName(line)));
}

function attributeName(line: string): string | undefined {
  return /^a=([^:]+)/.exec(bare(line))?.[1];
}

function bare(line: string): string {
  return line.startsWith('>') ? line.slice(1) : line;
}
