/** What a person does and sees on the call page in Firefox, by roles, names and keys, inside shadow roots too. */
import type { ElementHandle, Page } from 'puppeteer-core';
import { expect } from 'vitest';

export interface Seen {
  /** Number and label of the current row. */
  readonly row: string;
  readonly title: string;
  readonly why: string;
}

/** The element with this role and accessible name, as soon as it is there and can be seen. */
async function byRole(page: Page, role: 'button' | 'tab', name: string) {
  const handle = await page.waitForFunction(findByRole, { timeout: 10_000 }, role, name).catch((cause: unknown) => {
    throw new Error(`no ${role} named “${name}”`, { cause });
  });
  const element = handle.asElement();
  if (!element) throw new Error(`no ${role} named ${name}`);
  return element as ElementHandle<HTMLElement>;
}

export async function press(page: Page, role: 'button' | 'tab', name: string): Promise<void> {
  await (await byRole(page, role, name)).click();
}

/** The frame in view, as it reads; empty before there is one. */
export function seen(page: Page): Promise<Seen> {
  return page.evaluate(() => {
    const find = (root: Document | ShadowRoot, selector: string): Element | undefined => {
      for (const element of root.querySelectorAll('*')) {
        if (element.matches(selector)) return element;
        const inside = element.shadowRoot && find(element.shadowRoot, selector);
        if (inside) return inside;
      }
      return undefined;
    };
    const text = (selector: string) => find(document, selector)?.textContent?.replace(/\s+/g, ' ').trim() ?? '';
    return { row: text('[aria-current="step"]'), title: text('h1'), why: text('.why') };
  });
}

/** Presses the right arrow until what is seen is as wanted; every press must show another frame. */
export async function walkUntil(page: Page, what: string, wanted: (seen: Seen) => boolean): Promise<Seen> {
  for (let presses = 0; presses < 200; presses += 1) {
    const now = await seen(page);
    if (wanted(now)) return now;
    await page.keyboard.press('ArrowRight');
    await expect
      .poll(async () => (await seen(page)).row, { timeout: 8000, message: `nothing came after ${now.row}` })
      .not.toBe(now.row);
  }
  throw new Error(`${what} did not come`);
}

/** The text under the tab that is open. */
export function panelText(page: Page): Promise<string> {
  return page.evaluate(() => {
    const all = (root: Element | ShadowRoot): string =>
      [...root.childNodes]
        .map((node) => {
          if (node instanceof Text) return node.data;
          if (!(node instanceof Element)) return '';
          if (node instanceof HTMLStyleElement) return '';
          return node.shadowRoot ? all(node.shadowRoot) : all(node);
        })
        .join(' ');
    const find = (root: Document | ShadowRoot): Element | undefined => {
      for (const element of root.querySelectorAll('*')) {
        if (element.matches('[role="tabpanel"]')) return element;
        const inside = element.shadowRoot && find(element.shadowRoot);
        if (inside) return inside;
      }
      return undefined;
    };
    const panel = find(document);
    return panel ? all(panel).replace(/\s+/g, ' ') : '';
  });
}

/** Runs in the page. */
function findByRole(role: string, name: string): Element | null {
  const selector = role === 'button' ? 'button:not([role])' : `[role="${role}"]`;
  const find = (root: Document | ShadowRoot): Element | null => {
    for (const element of root.querySelectorAll('*')) {
      const called = element.getAttribute('aria-label') ?? element.textContent ?? '';
      if (element.matches(selector) && called.trim() === name && element.getClientRects().length > 0) return element;
      const inside = element.shadowRoot && find(element.shadowRoot);
      if (inside) return inside;
    }
    return null;
  };
  return find(document);
}
