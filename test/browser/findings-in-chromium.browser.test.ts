/** What the rules say that Chromium does with their bad examples, asked of it. */
import { describe, expect, test } from 'vitest';
import { type ExampleReading, readExample } from '../../src/protocol/sdp/findings/example.ts';
import type { Example, Reaction } from '../../src/protocol/sdp/findings/finding.ts';
import { rules } from '../../src/protocol/sdp/findings/list.ts';

const tried = rules.filter(({ chromium }) => chromium !== 'not tried');

describe.each(tried.map((rule) => ({ id: rule.id, rule })))('$id', ({ rule: { bad, good, chromium } }) => {
  test(`Chromium’s reaction to the bad example: ${chromium}`, async () => {
    const { reaction, message } = await reactionTo(bad);
    expect(reaction, message).toBe(chromium);
  });

  if (chromium === 'accepts') return;
  test('Chromium accepts the good example', async () => {
    const { reaction, message } = await reactionTo(good);
    expect(reaction, message).toBe('accepts');
  });
});

interface Outcome {
  readonly reaction: Reaction | string;
  readonly message: string;
}

async function reactionTo(example: Example): Promise<Outcome> {
  const connection = new RTCPeerConnection();
  try {
    const reading = readExample(example);
    const given = descriptionOf(reading, example);
    if (given.type === 'answer') await offerFor(connection, reading);
    if (reading.beside.before) await settle(connection, { type: given.type, sdp: reading.beside.before.text });
    await settle(connection, given);
    for (const { text, mid, index, ufrag, json } of reading.beside.candidates ?? []) {
      // A line by itself names no section; who passes it on must.
      const section = json ? { sdpMid: mid, sdpMLineIndex: index } : { sdpMid: mid, sdpMLineIndex: index ?? 0 };
      await connection.addIceCandidate({ candidate: text, ...section, usernameFragment: ufrag });
    }
    return { reaction: 'accepts', message: '' };
  } catch (error) {
    return error instanceof Error ? { reaction: error.name, message: error.message } : { reaction: '', message: '' };
  } finally {
    connection.close();
  }
}

/** What was pasted, as the program would pass it on: an object where it is JSON, else as the text. */
function descriptionOf({ subject }: ExampleReading, { type = 'offer', pasted }: Example): RTCSessionDescriptionInit {
  if (pasted === undefined) return { type, sdp: subject.text };
  return pasted.startsWith('{') ? JSON.parse(pasted) : { type, sdp: pasted };
}

/** An offer is answered as well: some faults are noticed no sooner. */
async function settle(connection: RTCPeerConnection, description: RTCSessionDescriptionInit) {
  await connection.setRemoteDescription(description);
  if (description.type === 'offer') await connection.setLocalDescription(await connection.createAnswer());
}

/** Brings a connection to where it waits for this answer: it has made the offer that stands beside it. */
async function offerFor(connection: RTCPeerConnection, { subject, beside: { offer = subject } }: ExampleReading) {
  for (const { kind } of offer.media) {
    if (kind === 'application') connection.createDataChannel('');
    else connection.addTransceiver(kind);
  }
  const own = await connection.createOffer();
  if (offer === subject) return connection.setLocalDescription(own);
  // Of its own offer a browser lets much be changed, but not the certificate.
  const [fingerprint = ''] = own.sdp?.match(/a=fingerprint:.*/) ?? [];
  const sdp = offer.text.replaceAll(/a=fingerprint:.*/g, fingerprint);
  return connection.setLocalDescription({ type: 'offer', sdp });
}
