/** The report in sections, worded: what the page draws and what the text form prints. Pure. */

import type { Strings } from '../../i18n/en.ts';
import type { Language } from '../../protocol/language.ts';
import { dtlsVersionName } from '../../protocol/packets/dtls-version.ts';
import { callFacts } from './call-words.ts';
import { type CodecRow, codecRows } from './codec-words.ts';
import { extensionFacts } from './extension-words.ts';
import type { Fact } from './fact.ts';
import { agentFacts, objectFacts } from './object-words.ts';
import type { BrowserReport, Part } from './report.ts';

export type SectionBody =
  | { readonly kind: 'note'; readonly text: string; readonly failed: boolean }
  | { readonly kind: 'facts'; readonly facts: readonly Fact[] }
  | { readonly kind: 'codecs'; readonly rows: readonly CodecRow[] };

export interface Section {
  readonly id: string;
  readonly title: string;
  readonly intro: string;
  readonly body: SectionBody;
}

/** What the whole comes to, in a sentence; undefined while the call is not over. */
export function verdictOf(report: BrowserReport, strings: Strings): string | undefined {
  const { verdict } = strings.browser;
  const { call, objects } = report;
  if (call.state === 'pending') return undefined;
  if (call.state === 'failed') {
    const lacking = objects.state === 'found' && !objects.value.has.RTCPeerConnection;
    return lacking ? verdict.none : verdict.broken;
  }
  const { connectedAfter, caller } = call.value;
  if (connectedAfter === null) return verdict.unconnected;
  const version = dtlsVersionName(caller?.tlsVersion ?? '');
  const ms = Math.round(connectedAfter);
  return version === undefined ? verdict.connected(ms) : verdict.connectedOver(ms, version);
}

export function sectionsOf(report: BrowserReport, strings: Strings, language: Language): readonly Section[] {
  const { agent, objects, codecs, headerExtensions, call } = strings.browser;
  const facts = <T>(part: Part<T>, worded: (value: T) => readonly Fact[]): SectionBody =>
    bodyOf(part, strings, (value) => ({ kind: 'facts', facts: worded(value) }));
  const rows = (kind: 'audio' | 'video') =>
    bodyOf(report.codecs, strings, (value) => ({ kind: 'codecs', rows: codecRows(value[kind], strings, language) }));
  return [
    {
      id: 'call',
      title: call.title,
      intro: call.intro,
      body: facts(report.call, (value) => callFacts(value, strings)),
    },
    {
      id: 'objects',
      title: objects.title,
      intro: objects.intro,
      body: facts(report.objects, (value) => objectFacts(value, strings)),
    },
    { id: 'audio', title: codecs.audio, intro: codecs.intro, body: rows('audio') },
    { id: 'video', title: codecs.video, intro: codecs.videoIntro, body: rows('video') },
    {
      id: 'header-extensions',
      title: headerExtensions.title,
      intro: headerExtensions.intro,
      body: facts(report.headerExtensions, (value) => extensionFacts(value, strings, language)),
    },
    {
      id: 'agent',
      title: agent.title,
      intro: agent.intro,
      body: facts(report.agent, (value) => agentFacts(value, strings)),
    },
  ];
}

function bodyOf<T>(part: Part<T>, { browser }: Strings, worded: (value: T) => SectionBody): SectionBody {
  switch (part.state) {
    case 'pending':
      return { kind: 'note', text: browser.pending, failed: false };
    case 'failed': {
      const text = part.missing === null ? browser.failed(part.message) : browser.missing(part.missing);
      return { kind: 'note', text, failed: true };
    }
    case 'found':
      return worded(part.value);
  }
}
