/** What the browser says it is. It may say anything: nothing else on the page is judged by it. */

export interface AgentFacts {
  readonly userAgent: string;
  /** User-agent client hints, such as `Chromium 156`; null where the browser gives none (or the page is insecure). */
  readonly brands: readonly string[] | null;
  readonly platform: string | null;
}

export function probeAgent(from: Navigator = navigator): AgentFacts {
  const hints = 'userAgentData' in from && isHints(from.userAgentData) ? from.userAgentData : null;
  return {
    userAgent: from.userAgent,
    brands: hints?.brands.map(({ brand, version }) => `${brand} ${version}`) ?? null,
    platform: hints?.platform ?? null,
  };
}

interface Hints {
  readonly brands: readonly { readonly brand: string; readonly version: string }[];
  readonly platform: string;
}

function isHints(value: unknown): value is Hints {
  return typeof value === 'object' && value !== null && 'brands' in value && Array.isArray(value.brands);
}
