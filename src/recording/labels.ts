/** A frame in one short line, as lists and links show it. A new kind does not compile until it has its label here. */
import { type CandidateType, knownType } from '../protocol/ice/candidate-types.ts';
import type { Language, Text } from '../protocol/language.ts';
import { candidateWords } from './explanations/candidate-words.ts';
import { shortened, shown, size } from './explanations/wording.ts';
import type {
  ApiMethod,
  ApiValue,
  CallEvent,
  CandidateInit,
  Frame,
  FrameKind,
  FrameOf,
  Machine,
  WireMessage,
} from './frame.ts';
import { code, name, type Prose, plainText, say, strong } from './prose.ts';

export function frameLabel(frame: Frame, language: Language): Prose {
  // The table is right for each kind by its type; TypeScript cannot follow that through the union.
  const label = labels[frame.kind] as Label<Frame>;
  return label(frame, language);
}

export function kindLabel(kind: FrameKind, language: Language): string {
  return kindLabels[kind][language];
}

/** How a method is written where it is called. */
export function methodLabel(method: ApiMethod): string {
  return `${method}()`;
}

/** What a message carries: "offer 6.1 kB", "candidate ● host 192.0.2.1:5000". */
export function messageLabel({ body }: WireMessage, language: Language): Prose {
  switch (body.type) {
    case 'offer':
    case 'answer':
      return say`${strong(body.type)} ${size(body.sdp)}`;
    case 'candidate':
      return candidateLabel(body.candidate, language);
    default:
      return [strong(body.type)];
  }
}

type Label<F extends Frame> = (frame: F, language: Language) => Prose;

const labels: { readonly [K in FrameKind]: Label<FrameOf<K>> } = {
  action: ({ action }, language) => [actions[action][language]],
  'api-call': ({ method, given }) => [code(`${method}(${argument(method, given)})`)],
  'api-settled': ({ method, outcome }, language) =>
    outcome.status === 'rejected'
      ? say`${code(methodLabel(method))} ${failed[language]} ${strong(shortened(outcome.error.name, 40))}`
      : say`${code(methodLabel(method))} ${done(outcome.value, language)}`,
  event: ({ event }, language) => eventLabel(event, language),
  state: ({ machine, from, to }, language) =>
    from === ''
      ? say`${machines[machine][language]}: ${strong(shortened(to, 32))}`
      : say`${machines[machine][language]}: ${shortened(from, 32)} → ${strong(shortened(to, 32))}`,
  'message-sent': ({ message }, language) => say`${messageLabel(message, language)} ${moves.sent[language]}`,
  'message-held': ({ message, ms }, language) =>
    say`${messageLabel(message, language)} ${moves.held[language]}${ms === null ? '' : ` ${Math.round(ms)} ms`}`,
  'message-edited': ({ message }, language) => say`${messageLabel(message, language)} ${moves.edited[language]}`,
  'message-dropped': ({ message }, language) => say`${messageLabel(message, language)} ${moves.dropped[language]}`,
  'message-delivered': ({ message }, language) =>
    say`${messageLabel(message, language)} ${moves.delivered[language]} ${name(message.to)}`,
  note: ({ text }) => [`“${shortened(text, 80)}”`],
  queue: ({ change, candidate, length }, language) =>
    say`${queue[change][language]} ${candidateLabel(candidate, language)} (${length})`,
  data: ({ direction, text }, language) => say`${data[direction][language]} ${shown(text, 60)}`,
  pair: ({ pair }, language) => {
    const state = pair.selected ? 'selected' : pair.nominated ? 'nominated' : pair.state;
    return say`${pairWord[language]} ${ends(pair.local.type)} ↔ ${ends(pair.remote.type)}: ${strong(state)}`;
  },
  stats: (_frame, language) => [kindLabels.stats[language]],
  media: ({ milestone }, language) => [milestones[milestone][language]],
  fingerprint: ({ computed, signalled }, language) => [
    signalled === null
      ? fingerprint.alone[language]
      : computed.toUpperCase() === signalled.toUpperCase()
        ? fingerprint.fits[language]
        : fingerprint.differs[language],
  ],
  page: ({ what }, language) => [pages[what][language]],
};

const kindLabels: { readonly [K in FrameKind]: Text } = {
  action: { en: 'action', zh: '操作' },
  'api-call': { en: 'API call', zh: 'API 调用' },
  'api-settled': { en: 'API call settled', zh: 'API 调用结束' },
  event: { en: 'event', zh: '事件' },
  state: { en: 'state change', zh: '状态变化' },
  'message-sent': { en: 'message sent', zh: '消息发出' },
  'message-held': { en: 'message held', zh: '消息扣留' },
  'message-edited': { en: 'message edited', zh: '消息被修改' },
  'message-dropped': { en: 'message dropped', zh: '消息丢弃' },
  'message-delivered': { en: 'message delivered', zh: '消息送达' },
  note: { en: 'note of the code', zh: '代码的说明' },
  queue: { en: 'candidate queue', zh: '候选队列' },
  data: { en: 'data channel message', zh: '数据通道消息' },
  pair: { en: 'candidate pair', zh: '候选对' },
  stats: { en: 'statistics', zh: '统计' },
  media: { en: 'media', zh: '媒体' },
  fingerprint: { en: 'certificate check', zh: '证书核对' },
  page: { en: 'page', zh: '页面' },
};

const actions: { readonly [A in FrameOf<'action'>['action']]: Text } = {
  start: { en: 'start', zh: '开始' },
  'add-track': { en: 'add a track', zh: '加入轨道' },
  'restart-ice': { en: 'restart ICE', zh: '重启 ICE' },
  'send-text': { en: 'send a text', zh: '发送文字' },
  'hang-up': { en: 'hang up', zh: '挂断' },
};

const machines: { readonly [M in Machine]: Text } = {
  signaling: { en: 'signalling', zh: '信令' },
  gathering: { en: 'gathering', zh: '收集' },
  ice: { en: 'ICE', zh: 'ICE' },
  connection: { en: 'connection', zh: '连接' },
  dtls: { en: 'DTLS', zh: 'DTLS' },
  channel: { en: 'data channel', zh: '数据通道' },
};

const moves = {
  sent: { en: 'sent', zh: '发出' },
  held: { en: 'held', zh: '扣留' },
  edited: { en: 'edited', zh: '被修改' },
  dropped: { en: 'dropped', zh: '丢弃' },
  delivered: { en: 'reaches', zh: '到达' },
} satisfies { readonly [move: string]: Text };

const queue: { readonly [C in FrameOf<'queue'>['change']]: Text } = {
  queued: { en: 'queued:', zh: '排队：' },
  released: { en: 'out of the queue:', zh: '出队：' },
};

const data: { readonly [D in FrameOf<'data'>['direction']]: Text } = {
  sent: { en: 'text sent', zh: '发出文字' },
  received: { en: 'text received', zh: '收到文字' },
};

const milestones: { readonly [M in FrameOf<'media'>['milestone']]: Text } = {
  'first-rtp': { en: 'first RTP packet', zh: '第一个 RTP 包' },
  'first-frame': { en: 'first picture decoded', zh: '第一帧画面解码' },
};

const fingerprint = {
  fits: { en: 'certificate fits the fingerprint', zh: '证书与指纹相符' },
  differs: { en: 'certificate does not fit the fingerprint', zh: '证书与指纹不符' },
  alone: { en: 'certificate without an announced fingerprint', zh: '证书没有对应的指纹' },
} satisfies { readonly [outcome: string]: Text };

const pages: { readonly [W in FrameOf<'page'>['what']]: Text } = {
  hidden: { en: 'page hidden', zh: '页面隐藏' },
  visible: { en: 'page shown', zh: '页面显示' },
  'tab-joined': { en: 'tab joined', zh: '标签页加入' },
  'tab-left': { en: 'tab gone', zh: '标签页离开' },
};

const pairWord: Text = { en: 'pair', zh: '候选对' };
const candidateWord: Text = { en: 'candidate', zh: '候选' };
const noMore: Text = { en: 'end of candidates', zh: '候选结束' };
const gathered: Text = { en: 'gathering over', zh: '收集完毕' };
const failed: Text = { en: 'failed:', zh: '失败：' };
const succeeded: Text = { en: 'done', zh: '完成' };

/** Each type has a mark of its own shape, beside its colour. */
const marks: { readonly [T in CandidateType]: string } = { host: '●', srflx: '◆', prflx: '▲', relay: '■' };

function ends(type: CandidateType): string {
  return `${marks[type]} ${type}`;
}

function candidateLabel(init: CandidateInit, language: Language): Prose {
  const { sort, type, place } = candidateWords(init);
  if (sort === 'end') return [noMore[language]];
  const known = knownType(type);
  const badge = known ? strong(ends(known)) : type;
  return badge === ''
    ? say`${candidateWord[language]} ${code(place)}`
    : say`${candidateWord[language]} ${badge} ${code(place)}`;
}

function eventLabel(event: CallEvent, language: Language): Prose {
  switch (event.type) {
    case 'icecandidate':
      return event.candidate ? candidateLabel(event.candidate, language) : [gathered[language]];
    case 'icecandidateerror':
      return say`${code('icecandidateerror')} ${strong(String(event.errorCode))} ${shortened(event.url, 40)}`;
    case 'track':
      return say`${code('track')} ${strong(event.track)}`;
    case 'datachannel':
      return say`${code('datachannel')} ${shown(event.label, 32)}`;
    case 'negotiationneeded':
      return [code('negotiationneeded')];
  }
}

/** What stands between the brackets: `offer`, `host`, `camera`. */
function argument(method: ApiMethod, { description, candidate, source, tracks, label }: ApiValue): string {
  if (description) return description.type;
  if (method === 'addIceCandidate') {
    const { sort, type } = candidateWords(candidate ?? null);
    return sort === 'end' ? (candidate ? "''" : 'null') : type;
  }
  if (tracks) return tracks.map((track) => track.kind).join(', ');
  return source ?? shortened(label ?? '', 24);
}

function done({ description, source }: ApiValue, language: Language): Prose {
  if (description) return say`→ ${strong(description.type)} ${size(description.sdp)}`;
  return source ? say`→ ${source}` : [succeeded[language]];
}

/** The words of a label alone, for accessible names and for text. */
export function frameLabelText(frame: Frame, language: Language): string {
  return plainText(frameLabel(frame, language));
}
