import { linesOf } from '../../dissection.ts';
import { around } from '../around.ts';
import { finding, type Hit } from '../finding.ts';
import { candidatesOf, hitAt, saysEnd } from './found.ts';

const host = 'candidate:1 1 udp 2122260223 192.0.2.10 50000 typ host';
const section = 'm=audio 9 UDP/TLS/RTP/SAVPF 0';

export const endNotSignalled = finding({
  id: 'end-not-signalled',
  severity: 'info',
  rfc: 'RFC 8838 §13',
  check(subject, beside) {
    const signalled = beside.candidates ?? [];
    const misused = signalled.flatMap(({ text }, candidate): readonly Hit[] =>
      text !== '' && saysEnd(text.trim())
        ? [{ from: 0, to: 0, candidate, severity: 'error', values: asCandidate }]
        : [],
    );
    const ended =
      signalled.some(({ text }) => text === '') ||
      subject.sections.some((part) => linesOf(part, 'end-of-candidates').length > 0);
    const last = candidatesOf(subject, beside).at(-1);
    return ended || misused.length > 0 || !last ? misused : [hitAt(last, notSaid)];
  },
  text: {
    en: {
      what: 'Nothing says that this was the last candidate{misuse}.',
      why: 'While more may come, the other side cannot call ICE failed: without the end it waits out its timers. If the list was copied before gathering was complete, candidates are still missing here.',
      mend: 'Among messages the end is a candidate whose text is empty (the last icecandidate event before null): send it like the others. Where all candidates are in the description, write a=end-of-candidates there; addIceCandidate refuses that line.',
    },
    zh: {
      what: '没有任何内容表明这是最后一个候选{misuse}。',
      why: '只要还可能有候选到来，对端就不能判定 ICE 失败：没有结束标志，它只能等到计时器到期。若这份列表是在收集完成之前复制的，这里还缺少后来的候选。',
      mend: '在消息里，表示结束的是文本为空的候选（null 之前的最后一个 icecandidate 事件）：像其他候选一样发送它。全部候选都在描述里时，在描述里写 a=end-of-candidates；addIceCandidate 不接受这一行。',
    },
  },
  bad: { type: 'offer', lines: around([section, `>a=${host}`]) },
  good: {
    type: 'offer',
    lines: around([section]),
    candidates: [
      { text: host, mid: '0', index: 0, ufrag: '8hhY', json: true },
      { text: '', mid: '0', index: 0, ufrag: '8hhY', json: true },
    ],
  },
  chromium: 'accepts',
});

const asCandidate: NonNullable<Hit['values']> = {
  misuse: {
    en: ': “a=end-of-candidates” was sent as if it were a candidate',
    zh: '：“a=end-of-candidates”被当作候选发送了',
  },
};

const notSaid: NonNullable<Hit['values']> = { misuse: '' };
