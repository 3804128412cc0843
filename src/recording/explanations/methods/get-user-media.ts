/** getUserMedia: asking for a camera and a microphone, or taking the stand-in. */
import type { ApiValue } from '../../frame.ts';
import { code, type Prose, say, strong } from '../../prose.ts';
import type { Phrase } from '../explanation.ts';
import { people } from '../person.ts';
import { listed } from '../wording.ts';
import { mediaRefused } from './get-user-media-refused.ts';
import type { MethodWords } from './method-words.ts';

export const getUserMedia: MethodWords = {
  begun({ at, given }) {
    const me = people[at];
    if (given.source === 'stand-in') {
      return {
        en: {
          title: say`${me.name} takes the stand-in: a drawn picture and a tone.`,
          why: say`No device and no permission are needed: a canvas and an oscillator give a ${code('MediaStream')}, and the rest of the call treats it like a camera’s. One difference will show: without a camera grant, browsers put ${code('.local')} names in place of ${me.their} addresses.`,
        },
        zh: {
          title: say`${me.name} 使用替身：一幅画出来的画面和一个音调。`,
          why: say`不需要设备，也不需要授权：canvas 和振荡器给出一个 ${code('MediaStream')}，之后的通话对它和摄像头一视同仁。只有一点不同：没有摄像头授权时，浏览器会用 ${code('.local')} 名字代替${me.ta}的地址。`,
        },
      };
    }
    const what = asked(given.options);
    return {
      en: {
        title: say`${me.name} asks for ${what.en}.`,
        why: say`${code('getUserMedia()')} has the browser ask the person, unless an earlier answer is remembered; the call goes on when its promise settles. It exists only in a secure context (https or localhost). If it fails, the stand-in is the way on.`,
      },
      zh: {
        title: say`${me.name} 请求使用${what.zh}。`,
        why: say`${code('getUserMedia()')} 让浏览器询问用户（除非记住了先前的选择），promise 有了结果通话才继续。它只存在于安全上下文（https 或 localhost）。如果失败，可以改用替身继续。`,
      },
    };
  },

  resolved({ at }, _snapshot, value) {
    const me = people[at];
    const has = tracks(value);
    if (value.source === 'stand-in') {
      return {
        en: {
          title: say`${me.name} has a stream: ${has.en}.`,
          why: say`It is the stand-in. So far it is only ${me.their} own: a stream goes nowhere until its tracks are added to a connection and both sides have agreed on them.`,
        },
        zh: {
          title: say`${me.name} 有了媒体流：${has.zh}。`,
          why: say`这是替身。目前它只在${me.ta}自己这边：要把轨道加入连接，并经双方协商之后，媒体才会发出去。`,
        },
      };
    }
    return {
      en: {
        title: say`${me.name} has ${me.their} camera and microphone: ${has.en}.`,
        why: say`So far the stream is only ${me.their} own. The permission has a side effect: with it, Chromium shows real addresses in ${strong('host')} candidates instead of ${code('.local')} names.`,
      },
      zh: {
        title: say`${me.name} 得到了摄像头和麦克风：${has.zh}。`,
        why: say`目前媒体流只在${me.ta}自己这边。授权还有一个副作用：有了它，Chromium 在 ${strong('host')} 候选里给出真实地址，而不是 ${code('.local')} 名字。`,
      },
    };
  },

  rejected: mediaRefused,
};

/** What MediaStreamConstraints ask for; both where they cannot be read. */
function asked(options: string | undefined): Phrase {
  const both: Phrase = { en: ['a camera and a microphone'], zh: ['摄像头和麦克风'] };
  const wanted = constraints(options);
  if (!wanted || (wanted.audio && wanted.video)) return both;
  if (wanted.video) return { en: ['a camera'], zh: ['摄像头'] };
  if (wanted.audio) return { en: ['a microphone'], zh: ['麦克风'] };
  return { en: ['nothing at all'], zh: ['空的媒体'] };
}

function constraints(options: string | undefined): { audio: boolean; video: boolean } | undefined {
  try {
    const read: unknown = JSON.parse(options ?? '');
    if (typeof read !== 'object' || read === null) return undefined;
    const has = (kind: string) => kind in read && Boolean(Object.entries(read).find(([key]) => key === kind)?.[1]);
    return { audio: has('audio'), video: has('video') };
  } catch {
    return undefined;
  }
}

/** "one audio track and one video track". */
function tracks({ tracks: list }: ApiValue): Phrase {
  if (!list || list.length === 0) return { en: ['its tracks are not told'], zh: ['轨道未记录'] };
  const of = (kind: 'audio' | 'video') => list.filter((track) => track.kind === kind).length;
  const kinds = (['audio', 'video'] as const).filter((kind) => of(kind) > 0);
  const english = (kind: 'audio' | 'video'): Prose => [
    of(kind) === 1 ? `one ${kind} track` : `${of(kind)} ${kind} tracks`,
  ];
  const chinese = (kind: 'audio' | 'video'): Prose => [
    `${of(kind) === 1 ? '一' : ` ${of(kind)} `}条${kind === 'audio' ? '音频' : '视频'}轨道`,
  ];
  return { en: listed(kinds.map(english), ', ', ' and '), zh: listed(kinds.map(chinese), '、', '和') };
}
