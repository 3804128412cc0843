import { expect, test } from 'vitest';
import { rfcLinks } from './rfc-links.ts';

test('a section of an RFC has its anchor', () => {
  expect(rfcLinks('RFC 8445 §5.1.2.1')).toEqual([
    { text: 'RFC 8445 §5.1.2.1', href: 'https://www.rfc-editor.org/rfc/rfc8445#section-5.1.2.1' },
  ]);
});

test('several sections, several RFCs and an appendix each have their own', () => {
  expect(rfcLinks('RFC 8445 §7.2.5.3.1, §7.3.1.3; RFC 4291 appendix A').map(({ href }) => href)).toEqual([
    'https://www.rfc-editor.org/rfc/rfc8445#section-7.2.5.3.1',
    'https://www.rfc-editor.org/rfc/rfc8445#section-7.3.1.3',
    'https://www.rfc-editor.org/rfc/rfc4291#appendix-A',
  ]);
});

test('an RFC without a section, and a draft, are linked as a whole', () => {
  expect(rfcLinks('RFC 2198').map(({ href }) => href)).toEqual(['https://www.rfc-editor.org/rfc/rfc2198']);
  expect(rfcLinks('draft-holmer-rmcat-transport-wide-cc-extensions-01').map(({ href }) => href)).toEqual([
    'https://datatracker.ietf.org/doc/html/draft-holmer-rmcat-transport-wide-cc-extensions-01',
  ]);
});

test('what is no RFC has no link', () => {
  expect(rfcLinks('libwebrtc')).toEqual([]);
  expect(rfcLinks('W3C webrtc §4.4.1')).toEqual([]);
});
