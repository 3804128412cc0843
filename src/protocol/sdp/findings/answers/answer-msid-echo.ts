import { linesOf } from '../../dissection.ts';
import { readMsid } from '../../source-lines.ts';
import { around } from '../around.ts';
import { at, finding } from '../finding.ts';
import { isOwnOffer } from './answer-is-offer.ts';
import { answering } from './answering.ts';

const audio = 'm=audio 9 UDP/TLS/RTP/SAVPF 0';

export const answerMsidEcho = finding({
  id: 'answer-msid-echo',
  severity: 'info',
  rfc: 'RFC 8830 §3',
  check(subject, beside) {
    const { offer } = beside;
    if (!offer || isOwnOffer(subject, beside)) return [];
    const streamOf = (value = '') => readMsid(value)?.stream;
    const offered = new Set(
      offer.media.flatMap((section) => linesOf(section, 'msid').map(({ attribute }) => streamOf(attribute?.value))),
    );
    return subject.media.flatMap((section) =>
      linesOf(section, 'msid').flatMap(({ number, attribute }) => {
        const stream = streamOf(attribute?.value);
        // `-` is no stream.
        return stream !== undefined && stream !== '-' && offered.has(stream) ? [at(number, { stream })] : [];
      }),
    );
  },
  text: {
    en: {
      what: 'The answer names stream {stream}, as the offer does.',
      why: 'A MediaStream’s id is drawn at random, so both sides add one and the same stream: the answerer sends back what it receives, or both connections are in one page and share a camera stream.',
      mend: 'Nothing to mend, where it is meant. In ontrack the ids of remote and own stream are equal: do not tell them apart by id.',
    },
    zh: {
      what: 'answer 与 offer 写的是同一个流 {stream}。',
      why: 'MediaStream 的 id 是随机生成的，可见双方添加的是同一个流：answer 一方把收到的流发了回去，或者两个连接在同一个页面里共用一个摄像头流。',
      mend: '若本意如此，无需改动。在 ontrack 中远端流与本地流的 id 相同：不要靠 id 区分它们。',
    },
  },
  bad: {
    type: 'answer',
    offer: around([audio, 'a=msid:d15c6979 b8e4fae9']),
    lines: answering([audio, '>a=msid:d15c6979 31e24686']),
  },
  good: {
    type: 'answer',
    offer: around([audio, 'a=msid:d15c6979 b8e4fae9']),
    lines: answering([audio, 'a=msid:77c0a1f2 31e24686']),
  },
  chromium: 'accepts',
});
