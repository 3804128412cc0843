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
}

export const defaultViewport = { width: 1280, height: 720 };

/** The address of a path of the site, such as `call/#frame=3`, in the language asked for. */
export function addressOf(path: string, { language }: Visit): string {
  const address = new URL(path, inject('siteUrl'));
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

  console(type: string, text: string): void {
    if (type === 'error') this.troubles.push(`console: ${text}`);
  }

  error(error: unknown): void {
    this.troubles.push(`error: ${error instanceof Error ? error.stack : error}`);
  }

  request(address: string): void {
    if (!isOwn(address)) this.troubles.push(`request to another origin: ${address}`);
  }

  requestFailed(address: string, why = ''): void {
    // The page gave it up, or was left while it was under way: nothing failed.
    if (why === 'net::ERR_ABORTED' || why === 'NS_BINDING_ABORTED') return;
    this.troubles.push(`request failed: ${address} ${why}`);
  }

  response(address: string, status: number): void {
    if (status >= 400) this.troubles.push(`${status}: ${address}`);
  }
}

/** Whether a page of the site may ask for this address: its own origin, or what the page itself holds. */
function isOwn(address: string): boolean {
  const { origin, protocol } = new URL(address);
  return protocol === 'data:' || protocol === 'blob:' || origin === new URL(inject('siteUrl')).origin;
}
