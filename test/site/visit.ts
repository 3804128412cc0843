/** What a test asks of a visit to the built site, in whichever browser, and what no visit may meet with. */
import { inject } from 'vitest';

export interface Visit {
  /** The language of the page; without it, the one that the browser asks for: English. */
  readonly language?: 'en' | 'zh';
  readonly colorScheme?: 'light' | 'dark';
  readonly viewport?: { readonly width: number; readonly height: number };
  readonly reducedMotion?: boolean;
  /** Chromium only. */
  readonly javaScript?: boolean;
  /** What the browser answers when the page asks for camera and microphone. The camera is the browser's test picture. */
  readonly camera?: 'granted' | 'denied';
  /** Chromium only: whether the machine has a camera at all. */
  readonly cameras?: 0 | 1;
  /** Chromium only. 'insecure' is the same site by plain http under a name that is not localhost. */
  readonly context?: 'secure' | 'insecure';
  /** Runs in the page before all else. It must hold all that it needs. */
  readonly before?: () => void;
}

export const defaultViewport = { width: 1280, height: 720 };

/** A name for the site's own address that is no localhost; the tests' Chromium finds it without asking anybody. */
export const insecureHost = 'explorer.test';

/** The address of a path of the site, such as `call/#frame=3`, in the language asked for. */
export function addressOf(path: string, { language, context }: Visit): string {
  const address = new URL(path, inject('siteUrl'));
  if (context === 'insecure') address.hostname = insecureHost;
  if (language) address.searchParams.set('lang', language);
  return address.href;
}

/** Runs in the page before all else: a breach of the policy becomes an error of the page, in every browser. */
export function reportBreaches(): void {
  document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sample }) => {
    reportError(new Error(`policy breach: ${violatedDirective} ${blockedURI} ${sample}`));
  });
}

/** What both browsers' pages can tell, said in the same words. */
export class Watch {
  readonly troubles: string[] = [];
  readonly #origin: string;

  /** `address` is where the visit begins: its origin is the visit's own. */
  constructor(address: string) {
    this.#origin = new URL(address).origin;
  }

  console(type: string, text: string): void {
    if (type === 'error') this.troubles.push(`console: ${text}`);
  }

  error(error: unknown): void {
    this.troubles.push(`error: ${error instanceof Error ? error.stack : error}`);
  }

  request(address: string): void {
    if (!this.#isOwn(address)) this.troubles.push(`request to another origin: ${address}`);
  }

  requestFailed(address: string, why = ''): void {
    // The page gave it up, or was left while it was under way: nothing failed.
    if (why === 'net::ERR_ABORTED' || why === 'NS_BINDING_ABORTED') return;
    this.troubles.push(`request failed: ${address} ${why}`);
  }

  response(address: string, status: number): void {
    if (status >= 400) this.troubles.push(`${status}: ${address}`);
  }

  /** Whether a page of the site may ask for this address: its own origin, or what the page itself holds. */
  #isOwn(address: string): boolean {
    const { origin, protocol } = new URL(address);
    return protocol === 'data:' || protocol === 'blob:' || origin === this.#origin;
  }
}
