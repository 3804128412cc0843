/** The built-in objects and what the browser says it is, in words. */
import type { Strings } from '../../i18n/en.ts';
import type { Fact } from './fact.ts';
import type { AgentFacts } from './probe-agent.ts';
import { builtIns, type ObjectFacts } from './probe-objects.ts';

export function objectFacts({ secureContext, has }: ObjectFacts, { browser }: Strings): readonly Fact[] {
  const { objects, there: isThere, lacking, yes, no } = browser;
  const marked = (is: boolean, value: string) => ({ value, there: is, detail: null });
  return [
    {
      name: objects.secureContext,
      meaning: objects.secureContextMeaning,
      code: 'none',
      ...marked(secureContext, secureContext ? yes : no),
    },
    ...builtIns.map(
      (path): Fact => ({
        name: shortened(path),
        meaning: objects.meanings[path],
        code: 'name',
        ...marked(has[path], has[path] ? isThere : lacking),
      }),
    ),
  ];
}

/** As documentation writes it: `RTCPeerConnection.restartIce()`. */
function shortened(path: string): string {
  return path.includes('.prototype.') ? `${path.replace('.prototype', '')}()` : path;
}

export function agentFacts({ userAgent, brands, platform }: AgentFacts, { browser }: Strings): readonly Fact[] {
  const { agent, notSaid } = browser;
  const plain = { there: null, detail: null } as const;
  return [
    { name: agent.userAgent, value: userAgent, meaning: '', code: 'value', ...plain },
    {
      name: agent.brands,
      value: brands?.join(', ') ?? notSaid,
      meaning: agent.brandsMeaning,
      code: brands ? 'value' : 'none',
      ...plain,
    },
    { name: agent.platform, value: platform || notSaid, meaning: '', code: platform ? 'value' : 'none', ...plain },
  ];
}
