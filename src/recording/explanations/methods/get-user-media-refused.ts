/** Every way in which getUserMedia fails (W3C mediacapture-main §10.3), what to do, and that the call can go on. */
import type { CallError } from '../../frame.ts';
import { code, type Prose, say } from '../../prose.ts';
import { chinese, type Explained, english } from '../explanation.ts';
import { type Person, people } from '../person.ts';
import { shown } from '../wording.ts';
import { type MethodWords, ownWords } from './method-words.ts';

interface Reason {
  readonly title: Prose;
  readonly why: Prose;
}
type Reasons = (me: Person, error: CallError) => { readonly en: Reason; readonly zh: Reason };

export const mediaRefused: MethodWords['rejected'] = ({ at }, _snapshot, error) => {
  const me = people[at];
  const reason = (reasons.get(error.name) ?? anything)(me, error);
  const words = ownWords(error);
  return {
    en: { title: reason.en.title, why: english(reason.en.why, standIn.en, words.en) },
    zh: { title: reason.zh.title, why: chinese(reason.zh.why, standIn.zh, words.zh) },
  } satisfies Explained;
};

const standIn = {
  en: say`Or use the stand-in: the rest of the call is the same.`,
  zh: say`也可以使用替身，之后的通话完全一样。`,
};

const notAllowed: Reasons = (me, { message }) => {
  const dismissed = /dismiss/i.test(message);
  const system = /system/i.test(message);
  return {
    en: {
      title: dismissed
        ? say`The question was closed without an answer: ${me.name} gets no camera.`
        : say`${me.name} may not use the camera and microphone.`,
      why: system
        ? say`The operating system does not let this browser use them. Allow it in the system’s privacy settings, then start again.`
        : dismissed
          ? say`Nothing is decided for good: start again and the browser will ask again.`
          : say`The person, a setting of the browser or a policy of the page said no, and the page cannot overrule it. Allow camera and microphone in the site settings (beside the address), then start again.`,
    },
    zh: {
      title: dismissed
        ? say`询问被关掉了，没有作答：${me.name} 没有得到摄像头。`
        : say`${me.name} 不被允许使用摄像头和麦克风。`,
      why: system
        ? say`操作系统不让这个浏览器使用它们。请在系统的隐私设置里允许，然后重新开始。`
        : dismissed
          ? say`这不是最终决定：重新开始，浏览器会再问一次。`
          : say`用户、浏览器设置或页面策略拒绝了，页面自己无法推翻。请在网站设置（地址栏旁）里允许摄像头和麦克风，然后重新开始。`,
    },
  };
};

const notFound: Reasons = (me) => ({
  en: {
    title: say`${me.name} has no camera or no microphone.`,
    why: say`Every kind that is asked for must be there: one that is missing fails the whole request. Plug one in, or ask for what there is.`,
  },
  zh: {
    title: say`${me.name} 没有摄像头，或没有麦克风。`,
    why: say`请求的每一种设备都必须存在，缺一种整个请求就失败。请接上设备，或只请求已有的那一种。`,
  },
});

const notReadable: Reasons = (me) => ({
  en: {
    title: say`${me.name}’s camera or microphone is there, but cannot be opened.`,
    why: say`Permission is not the trouble: another program may hold the device, or its driver fails. Close the other program (or the other tab), then start again.`,
  },
  zh: {
    title: say`${me.name} 的摄像头或麦克风存在，但打不开。`,
    why: say`问题不在授权：设备可能正被别的程序占用，或驱动出错。请关闭占用它的程序（或标签页），然后重新开始。`,
  },
});

const overconstrained: Reasons = (me, { constraint }) => ({
  en: {
    title: constraint
      ? say`No device of ${me.name}’s meets the constraint ${shown(constraint, 24)}.`
      : say`No device of ${me.name}’s meets all the constraints.`,
    why: say`A constraint with ${code('exact')}, ${code('min')} or ${code('max')} rules out every device that cannot keep it. Write ${code('ideal')} instead: then the nearest one is taken.`,
  },
  zh: {
    title: constraint
      ? say`${me.name} 没有设备满足约束 ${shown(constraint, 24)}。`
      : say`${me.name} 没有设备能满足全部约束。`,
    why: say`带 ${code('exact')}、${code('min')} 或 ${code('max')} 的约束会排除所有做不到的设备。改用 ${code('ideal')}，浏览器就会选最接近的。`,
  },
});

const insecure: Reasons = (me) => ({
  en: {
    title: say`This page cannot ask for ${me.name}’s camera: it is not a secure context.`,
    why: say`On plain http, anywhere but localhost, ${code('navigator.mediaDevices')} is ${code('undefined')}; ${code('RTCPeerConnection')} itself is not restricted. Open the page by https or as localhost.`,
  },
  zh: {
    title: say`这个页面无法请求 ${me.name} 的摄像头：它不是安全上下文。`,
    why: say`在普通 http 下（localhost 除外）${code('navigator.mediaDevices')} 是 ${code('undefined')}；${code('RTCPeerConnection')} 本身不受此限。请用 https 或 localhost 打开页面。`,
  },
});

/** TypeError has two faces: no mediaDevices at all, or constraints that ask for nothing. */
const typeError: Reasons = (me, error) => {
  if (!/audio|video/i.test(error.message)) return insecure(me, error);
  return {
    en: {
      title: say`${me.name} asked for nothing.`,
      why: say`At least one of ${code('audio')} and ${code('video')} must be asked for.`,
    },
    zh: {
      title: say`${me.name} 什么也没有请求。`,
      why: say`${code('audio')} 与 ${code('video')} 至少要请求一个。`,
    },
  };
};

const security: Reasons = (me, error) =>
  /secure|insecure|context|undefined/i.test(error.message)
    ? insecure(me, error)
    : {
        en: {
          title: say`This document may not use ${me.name}’s camera.`,
          why: say`User media is switched off for it: by a setting, by a permissions policy, or because it is a frame that was not given ${code('allow="camera; microphone"')}.`,
        },
        zh: {
          title: say`这个文档不得使用 ${me.name} 的摄像头。`,
          why: say`它的媒体访问被关闭了：可能由于设置、权限策略，或它是没有 ${code('allow="camera; microphone"')} 的内嵌框架。`,
        },
      };

const aborted: Reasons = (me) => ({
  en: {
    title: say`${me.name}’s camera could not be started.`,
    why: say`Permission was given and the device is there, and still something stopped it; the standard leaves open what. Start again; if that fails too, restart the browser.`,
  },
  zh: {
    title: say`${me.name} 的摄像头没能启动。`,
    why: say`已有授权，设备也在，仍然被某种原因中断；标准没有规定具体原因。请重新开始；若仍失败，重启浏览器。`,
  },
});

const inactive: Reasons = (me) => ({
  en: {
    title: say`${me.name}’s page is not active, so it cannot ask for a camera.`,
    why: say`A document that is no longer shown may not ask. Come back to the page, then start again.`,
  },
  zh: {
    title: say`${me.name} 的页面不处于活动状态，无法请求摄像头。`,
    why: say`不再显示的文档不能提出请求。请回到页面，然后重新开始。`,
  },
});

const anything: Reasons = (me, { name }) => ({
  en: {
    title: say`${me.name} gets no camera: ${shown(name || 'Error', 40)}.`,
    why: say`This is none of the failures that the standard lists for ${code('getUserMedia()')}.`,
  },
  zh: {
    title: say`${me.name} 没有得到摄像头：${shown(name || 'Error', 40)}。`,
    why: say`标准为 ${code('getUserMedia()')} 列出的失败里没有这一种。`,
  },
});

const reasons: ReadonlyMap<string, Reasons> = new Map([
  ['NotAllowedError', notAllowed],
  ['NotFoundError', notFound],
  ['NotReadableError', notReadable],
  ['OverconstrainedError', overconstrained],
  ['SecurityError', security],
  ['TypeError', typeError],
  ['AbortError', aborted],
  ['InvalidStateError', inactive],
]);
