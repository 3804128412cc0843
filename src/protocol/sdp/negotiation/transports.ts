/** The transports that an offer and its answer settle on: which sections each carries, ICE, DTLS, RTCP. */
import type { Dissection } from '../dissection.ts';
import type { MediaSection } from '../sections.ts';
import { type DtlsRole, dtlsRole } from './dtls-role.ts';
import { negotiateIce } from './ice.ts';
import type { Item, Side } from './item.ts';
import { negotiateMux } from './mux.ts';
import { TransportLines } from './transport-lines.ts';

/** An accepted section on both sides. */
export interface SectionPair {
  readonly offered: MediaSection;
  readonly answered: MediaSection;
}

export type Security = 'dtls' | 'sdes' | 'none';

export interface NegotiatedTransport {
  /** Places of the sections that it carries, from 0. */
  readonly sections: readonly number[];
  /** Of a bundle: the mid whose section speaks for all (RFC 9143 §7.3.1). */
  readonly tag: string | undefined;
  /** Whether RTP and RTCP share the port; undefined where it carries no RTP. */
  readonly muxed: boolean | undefined;
  readonly security: Security;
  readonly dtlsClient: Side | undefined;
  /** Who decides which pair is used, unless an earlier exchange settled it (RFC 8445 §6.1.1); undefined without ICE. */
  readonly controlling: Side | undefined;
  readonly items: readonly Item[];
}

/** One for each bundle of the answer, and one for each section outside. */
export function negotiateTransports(
  offer: Dissection,
  answer: Dissection,
  pairs: readonly SectionPair[],
  groups: readonly (readonly string[])[],
): readonly NegotiatedTransport[] {
  const groupOf = new Map(groups.flatMap((mids) => mids.map((mid) => [mid, mids] as const)));
  const together = new Map<unknown, { readonly tag: string | undefined; readonly pairs: SectionPair[] }>();
  for (const pair of pairs) {
    const { mid } = pair.answered;
    const mids = mid === undefined ? undefined : groupOf.get(mid);
    const known = together.get(mids ?? pair);
    if (known) known.pairs.push(pair);
    else together.set(mids ?? pair, { tag: mids?.[0], pairs: [pair] });
  }
  return [...together.values()].map((one) => transportOf(offer, answer, one.pairs, one.tag));
}

function transportOf(
  offer: Dissection,
  answer: Dissection,
  pairs: readonly SectionPair[],
  tag: string | undefined,
): NegotiatedTransport {
  const lines = new TransportLines(offer, answer, pairs, tag);
  const ice = negotiateIce(offer, answer, lines);
  const mux = negotiateMux(pairs, tag !== undefined);
  const security = securityOf(lines);
  const setups = lines.values('setup');
  const role = security === 'dtls' ? dtlsRole(...setups) : undefined;
  return {
    sections: pairs.map(({ answered }) => answered.index),
    tag,
    muxed: mux.muxed,
    security,
    dtlsClient: role?.client,
    controlling: ice.controlling,
    items: [...mux.items, role ? roleItem(role, setups) : plain(security, lines.proto), ...ice.items],
  };
}

function securityOf(lines: TransportLines): Security {
  if (/\bTLS\b|\bDTLS\b/.test(lines.proto) || lines.both('fingerprint')) return 'dtls';
  return lines.both('crypto') ? 'sdes' : 'none';
}

function roleItem({ fate, why }: DtlsRole, setups: readonly (string | undefined)[]): Item {
  return { what: `setup ${setups.map((value) => value ?? '—').join(' → ')}`, fate, why };
}

function plain(security: Security, proto: string): Item {
  return security === 'sdes'
    ? {
        what: 'crypto',
        fate: 'kept',
        why: {
          en: 'The SRTP keys stand in the descriptions themselves (SDES). Browsers refuse that.',
          zh: 'SRTP 密钥直接写在描述里（SDES）。浏览器不接受。',
        },
      }
    : {
        what: proto,
        fate: 'kept',
        why: { en: 'Nothing encrypts what is sent here.', zh: '这里发送的内容没有加密。' },
      };
}
