/** What people hand in by mistake: not readable here (yet), but nobody should have to guess why. */
import type { Text } from '../../protocol/language.ts';
import type { Paste } from './result.ts';

export interface Foreign {
  recognises(paste: Paste): boolean;
  readonly problem: Text;
  readonly advice: Text;
}

const recordingWanted: Text = {
  en: 'Choose a file that “Export recording” wrote.',
  zh: '请选择由 “Export recording” 导出的文件。',
};

/** The first that recognises a text tells what it is. */
export const foreign: readonly Foreign[] = [
  {
    recognises: ({ text }) => /^v=0\r?(?:\n|$)/.test(text),
    problem: { en: 'This is an SDP description, not a recording.', zh: '这是一段 SDP 描述，不是录制文件。' },
    advice: recordingWanted,
  },
  {
    recognises: ({ json }) => isObject(json) && typeof json['sdp'] === 'string',
    problem: {
      en: 'This is one description (an offer or an answer as JSON), not a recording of a call.',
      zh: '这只是一条会话描述（JSON 形式的 offer 或 answer），不是通话录制。',
    },
    advice: recordingWanted,
  },
  {
    recognises: ({ json }) => isObject(json) && typeof json['candidate'] === 'string',
    problem: {
      en: 'This is one ICE candidate as JSON, not a recording of a call.',
      zh: '这只是一条 JSON 形式的 ICE candidate，不是通话录制。',
    },
    advice: recordingWanted,
  },
  {
    // What "Create a WebRTC-Internals dump" of Chromium writes.
    recognises: ({ json }) => isObject(json) && isObject(json['PeerConnections']),
    problem: {
      en: 'This is a dump of chrome://webrtc-internals, which cannot be read here.',
      zh: '这是 chrome://webrtc-internals 的转储文件，这里还读不了。',
    },
    advice: recordingWanted,
  },
  {
    // gzip (RFC 1952 §2.3.1) read as text: what that same dump looks like when it was written compressed.
    recognises: ({ text }) => text.startsWith('\u001f\u008b') || text.startsWith('\u001f\ufffd'),
    problem: { en: 'This file is compressed (gzip).', zh: '这是 gzip 压缩文件。' },
    advice: {
      en: 'Unpack it first. Only recordings that “Export recording” wrote can be read.',
      zh: '请先解压。这里只能读取由 “Export recording” 导出的录制文件。',
    },
  },
  {
    recognises: ({ text }) => /^\s*(?:<!doctype html|<html)/i.test(text),
    problem: { en: 'This is a web page, not a recording.', zh: '这是一个网页，不是录制文件。' },
    advice: recordingWanted,
  },
  {
    recognises: ({ json }) => json !== undefined,
    problem: {
      en: 'This is JSON, but not a recording: its "format" is not "webrtc-explorer-recording".',
      zh: '这是 JSON，但不是录制文件：其 "format" 不是 "webrtc-explorer-recording"。',
    },
    advice: recordingWanted,
  },
];

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
