/** Simulcast: RFC 8853 §5.3. What one side sends in several encodings the other must say that it receives. */
import type { Text } from '../../language.ts';
import { linesOf } from '../dissection.ts';
import type { MediaSection } from '../sections.ts';
import { readSimulcast, type SimulcastStream } from '../simulcast-lines.ts';
import type { Item } from './item.ts';

/** An item for each way in which simulcast was offered; none where it was not spoken of. */
export function negotiateSimulcast(offer: MediaSection, answer: MediaSection): readonly Item[] {
  const [offered, answered] = [simulcastOf(offer), simulcastOf(answer)];
  return [
    ...oneWay('send', 'recv', offered?.send, answered?.recv),
    ...oneWay('recv', 'send', offered?.recv, answered?.send),
  ];
}

function simulcastOf(section: MediaSection) {
  return readSimulcast(linesOf(section, 'simulcast').at(-1)?.attribute?.value ?? '');
}

function oneWay(
  ours: 'send' | 'recv',
  theirs: 'send' | 'recv',
  offered: readonly SimulcastStream[] | undefined,
  answered: readonly SimulcastStream[] | undefined,
): readonly Item[] {
  const what = `simulcast ${ours} ${idsOf(offered ?? answered).join(' ')}`;
  if (!offered)
    return answered
      ? [{ what: `simulcast ${theirs} ${idsOf(answered).join(' ')}`, fate: 'wrong', why: whyUnasked }]
      : [];
  if (!answered) return [{ what, fate: 'lost', why: whyLost(ours, theirs) }];
  const taken = new Set(idsOf(answered));
  const gone = idsOf(offered).filter((id) => !taken.has(id));
  return gone.length === 0
    ? [{ what, fate: 'kept', why: undefined }]
    : [{ what, fate: 'differs', why: whyFewer(gone) }];
}

function idsOf(streams: readonly SimulcastStream[] | undefined): readonly string[] {
  return (streams ?? []).flatMap((stream) => stream.map(({ rid }) => rid));
}

const whyUnasked: Text = {
  en: 'The offer has no simulcast this way, and an answer may not begin it (RFC 8853 §5.3.2).',
  zh: 'offer 在这个方向上没有 simulcast，answer 不得自行加入（RFC 8853 §5.3.2）。',
};

function whyLost(ours: 'send' | 'recv', theirs: 'send' | 'recv'): Text {
  return ours === 'send'
    ? {
        en: `The answer has no a=simulcast:${theirs}: the offerer sends one encoding only.`,
        zh: `answer 没有 a=simulcast:${theirs}：offer 方只发送一路编码。`,
      }
    : {
        en: `The answer has no a=simulcast:${theirs}: the answerer sends one encoding only.`,
        zh: `answer 没有 a=simulcast:${theirs}：answer 方只发送一路编码。`,
      };
}

function whyFewer(gone: readonly string[]): Text {
  return {
    en: `The answer leaves out ${gone.join(', ')}: these encodings are not sent.`,
    zh: `answer 去掉了 ${gone.join('、')}：这些编码不发送。`,
  };
}
