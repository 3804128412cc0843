import { bothConnected, settled } from '../moments.ts';
import type { ShippedScenario } from '../shipped-scenario.ts';

export const oneSidedCandidates: ShippedScenario = {
  scenario: {
    id: 'one-sided-candidates',
    code: 'two-tab',
    steps: [{ do: 'drop', message: { type: 'candidate', from: 'amy' } }],
  },
  text: {
    en: {
      name: 'Amy’s candidates are lost',
      see: 'None of Amy’s candidates reaches Bob, and yet the call connects. Bob’s candidates reach her, so she sends checks; from the source address of a check he learns where she is, as a peer-reflexive candidate, and checks back.',
      traces:
        'The call works, so nobody reports it; but at one side every remote candidate in getStats is prflx, and its log has no addIceCandidate. The same fault makes calls fail where that side’s NAT filters: nothing was sent from inside, so the first check is not let in. “Works in the office, not at home” can be this.',
    },
    zh: {
      name: 'Amy 的候选丢失',
      see: 'Amy 的候选一个也没有到 Bob，通话却照样接通。Bob 的候选到了她那里，她便发出检查；Bob 从检查报文的源地址得知她在哪里，把它当作 prflx 候选，再反过来检查。',
      traces:
        '通话正常，所以没有人报告；但其中一侧在 getStats 里的远端候选全是 prflx，日志里也没有 addIceCandidate。如果这一侧的 NAT 带过滤，同样的毛病就会让通话失败：内侧没有先发出报文，对方的第一个检查就进不来。“公司里能用，在家不能用”可能就是它。',
    },
  },
  ends: {
    come: [{ kind: 'pair', at: 'bob', remote: 'prflx' }, ...bothConnected],
    never: [settled('bob', 'addIceCandidate', 'resolved'), { kind: 'pair', at: 'bob', remote: 'host' }],
    quiet: 0,
    states: { amy: { ice: 'connected', connection: 'connected' }, bob: { ice: 'connected', connection: 'connected' } },
  },
};
