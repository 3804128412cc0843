/** Which sections share one transport: RFC 9143 §7. The offer proposes groups, the answer keeps what it accepts of them. */
import type { Text } from '../../language.ts';
import type { Dissection } from '../dissection.ts';
import { bundlingOf } from '../findings/inherited.ts';
import { sectionByMid } from '../section-by-mid.ts';
import type { Item } from './item.ts';

export interface NegotiatedBundle {
  /** The groups of the answer: their first mid is the tag, whose section speaks for the transport. */
  readonly groups: readonly (readonly string[])[];
  /** A mid each. */
  readonly items: readonly Item[];
}

/** `accepted` tells whether the section of a mid lives on. */
export function negotiateBundle(
  offer: Dissection,
  answer: Dissection,
  accepted: ReadonlySet<string>,
): NegotiatedBundle {
  const [ours, theirs] = [bundlingOf(offer), bundlingOf(answer)];
  const offered = [...new Set(ours.groups.flat())];
  const items = offered.map((mid): Item => {
    const what = `BUNDLE ${mid}`;
    const [offeredGroup, answeredGroup] = [ours.groupsOf.get(mid)?.[0], theirs.groupsOf.get(mid)?.[0]];
    if (answeredGroup === undefined) return { what, fate: 'lost', why: whyLost(mid, accepted.has(mid), theirs.groups) };
    if (!accepted.has(mid)) return { what, fate: 'wrong', why: whyRejectedInside };
    const tag = theirs.groups[answeredGroup]?.[0];
    const apart = tag !== undefined && ours.groupsOf.get(tag)?.[0] !== offeredGroup;
    return apart ? { what, fate: 'wrong', why: whyMoved(mid, tag) } : { what, fate: 'kept', why: undefined };
  });
  const added = [...new Set(theirs.groups.flat())].filter((mid) => !ours.groupsOf.has(mid));
  return {
    groups: theirs.groups,
    items: [
      ...items,
      ...added.map(
        (mid): Item => ({
          what: `BUNDLE ${mid}`,
          fate: 'wrong',
          why: whyAdded(mid, sectionByMid(offer, mid) !== undefined),
        }),
      ),
    ],
  };
}

function whyLost(mid: string, accepted: boolean, groups: readonly (readonly string[])[]): Text {
  if (!accepted) {
    return {
      en: `Section ${mid} is not taken, so it leaves the group.`,
      zh: `第 ${mid} 段没有被接受，因此离开该组。`,
    };
  }
  return groups.length === 0
    ? {
        en: 'The answer has no BUNDLE group: the answerer does not bundle, and each section keeps a transport of its own.',
        zh: 'answer 没有 BUNDLE 组：answer 方不使用 BUNDLE，每段各用自己的传输。',
      }
    : {
        en: `The answer leaves ${mid} out of its group: this section keeps a transport of its own.`,
        zh: `answer 的组里没有 ${mid}：这一段使用自己的传输。`,
      };
}

const whyRejectedInside: Text = {
  en: 'The answer keeps it in the group, but does not take the section: what is rejected must not be bundled (RFC 9143 §7.3.3).',
  zh: 'answer 把它留在组里，却没有接受这一段：被拒绝的段不得留在 BUNDLE 组中（RFC 9143 §7.3.3）。',
};

function whyMoved(mid: string, tag: string): Text {
  return {
    en: `The answer puts ${mid} with ${tag}, which the offer has in another group.`,
    zh: `answer 把 ${mid} 与 ${tag} 放在一组，而 offer 里它们不在同一组。`,
  };
}

function whyAdded(mid: string, known: boolean): Text {
  return known
    ? {
        en: `The offer has ${mid} in no group; an answer may only take away from groups.`,
        zh: `offer 没有把 ${mid} 放进任何组；answer 只能从组里减少成员。`,
      }
    : { en: `The offer has no section ${mid}.`, zh: `offer 里没有 mid 为 ${mid} 的段。` };
}
