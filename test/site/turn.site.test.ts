/** ICE servers that the person names: what a real STUN and TURN server brings, and what is said where it does not help. */
import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openTab, runToConnected, title, walkTo } from './call-steps.ts';
import { openInChromium } from './chromium.ts';
import { coturn, startTurnServer, type TurnServer } from './turn-server.ts';

const why = coturn ? '' : ' (skipped: there is no turnserver; Debian’s package is coturn)';

describe.skipIf(!coturn)(`with a TURN server${why}`, () => {
  let server: TurnServer;
  beforeAll(async () => {
    server = await startTurnServer();
  });
  afterAll(() => server.stop());

  test('srflx and relay candidates are frames with their explanation, and rows with URL and relay protocol', {
    timeout: 60_000,
  }, async () => {
    const { place, user, password } = server;
    const { page } = await openInChromium('call/');
    await nameServers(page, [
      `stun:${place}`,
      `turn:${place}?transport=udp ${user} ${password}`,
      `turn:${place}?transport=tcp ${user} ${password}`,
    ]);
    await page.getByRole('button', { name: 'Start call' }).click();

    await walkTo(page, /candidate .*srflx/);
    expect(await title(page).textContent()).toMatch(
      /^Amy learnt how she looks from outside: 127\.0\.0\.1, port \d+\.$/,
    );
    // Without a camera grant Chromium writes raddr 0.0.0.0: whether there is a NAT is not known, and not claimed.
    expect(await explanation(page)).toContain(`the STUN server stun:${place} saw her packet come from there`);
    expect(await explanation(page)).not.toMatch(/her NAT had put it/);

    await walkTo(page, /candidate .*relay/);
    expect(await title(page).textContent()).toMatch(/^Amy has an address on a TURN server: 127\.0\.0\.1, port \d+\.$/);
    expect(await explanation(page)).toContain(`turn:${place}`);

    await runToConnected(page);
    await openTab(page, 'Candidates');
    await page.getByRole('group', { name: 'Whose' }).getByRole('button', { name: 'Amy' }).click();
    const rows = await rowsOf(page, 'Candidates that Amy gathered');
    const of = (type: string) => rows.filter((row) => row['type']?.includes(type));
    expect(of('srflx').map((row) => row['server URL'])).toContain(`stun:${place}`);
    expect(of('srflx')[0]?.['related address']).toMatch(/^0\.0\.0\.0/);
    const relayed = of('relay').map((row) => `${row['server URL']} ${row['relay protocol']}`);
    expect(relayed).toContain(`turn:${place}?transport=tcp tcp`);
    // Chromium 156 leaves relayProtocol empty where TURN goes over UDP; a later one may fill it in.
    expect(relayed.join('\n')).toMatch(new RegExp(`turn:${place}\\?transport=udp (–|udp)`));
  });

  test('the password stands in no frame that is exported', { timeout: 60_000 }, async () => {
    const { place, user, password } = server;
    const { page } = await openInChromium('call/');
    await nameServers(page, [`turn:${place} ${user} ${password}`]);
    await page.getByRole('button', { name: 'Start call' }).click();
    await runToConnected(page);
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Export recording' }).click();
    const text = await readFile(await (await download).path(), 'utf8');
    expect(text).toContain(`turn:${place}`);
    expect(text).not.toContain(password);
  });

  test('a wrong password is a frame that says what 401 means, and the call connects without a relay', {
    timeout: 60_000,
  }, async () => {
    const { place, user } = server;
    const { page } = await openInChromium('call/');
    await nameServers(page, [`turn:${place}?transport=udp ${user} wrong-password`]);
    await page.getByRole('button', { name: 'Start call' }).click();
    await walkTo(page, /icecandidateerror|candidate error/i);
    expect(await title(page).textContent()).toBe(`turn:${place}?transport=udp answers Amy with error 401.`);
    expect(await explanation(page)).toContain('User name or password is wrong, or has expired.');
    expect(await explanation(page)).toContain('not the end of the call');
    await runToConnected(page);
  });
});

test('a line that is no ICE server is named, in an open box, and no call is started', async () => {
  const { page } = await openInChromium('call/');
  await nameServers(page, ['stun:stun.example.org:3478', 'turn:turn.example.org:3478']);
  // Closed again: the trouble must not hide in it.
  await page.locator('summary', { hasText: 'ICE servers' }).click();
  for (const name of ['Start call', 'Break it']) {
    await page.getByRole('button', { name }).click();
    await page.getByRole('alert').filter({ hasText: 'This is no ICE server: turn:turn.example.org:3478' }).waitFor();
    expect(await page.getByRole('textbox', { name: 'ICE servers' }).isVisible()).toBe(true);
    expect(await page.getByRole('dialog').count()).toBe(0);
    expect(await title(page).count()).toBe(0);
  }
});

test('where no server is named, none is asked: the page says so, and there are host candidates alone', {
  timeout: 60_000,
}, async () => {
  // That no page asks for anything of another origin by HTTP is held by openInChromium, here as everywhere.
  const { page } = await openInChromium('call/');
  await page.getByRole('button', { name: 'Start call' }).click();
  await walkTo(page, /createPeerConnection\(\)/);
  expect(await explanation(page)).toContain('No STUN or TURN server is named, so only host candidates will be found');
  await runToConnected(page);
  await openTab(page, 'Candidates');
  for (const peer of ['Amy', 'Bob']) {
    await page.getByRole('group', { name: 'Whose' }).getByRole('button', { name: peer }).click();
    const rows = (await rowsOf(page, `Candidates that ${peer} gathered`)).filter((row) => row['address']);
    expect(rows.length).toBeGreaterThan(0);
    for (const row of rows) {
      expect(row['type']).toContain('host');
      expect(row['server URL']).toBe('–');
    }
  }
});

async function nameServers(page: Page, lines: readonly string[]): Promise<void> {
  await page.locator('summary', { hasText: 'ICE servers' }).click();
  await page.getByRole('textbox', { name: 'ICE servers' }).fill(lines.join('\n'));
}

async function explanation(page: Page): Promise<string> {
  return (await page.getByRole('region', { name: 'This frame' }).locator('.why').textContent()) ?? '';
}

/** The rows of a table, each cell by its column's heading. */
async function rowsOf(page: Page, name: string): Promise<Record<string, string>[]> {
  const table = page.getByRole('region', { name }).getByRole('table');
  await table.getByRole('row').nth(1).waitFor();
  return table.evaluate((element) => {
    const textOf = (cell: Element) => cell.textContent?.replace(/\s+/g, ' ').trim() ?? '';
    const names = [...element.querySelectorAll('th')].map(textOf);
    return [...element.querySelectorAll('tbody tr.opens')].map((row) =>
      Object.fromEntries([...row.querySelectorAll('td')].map((cell, place) => [names[place] ?? '', textOf(cell)])),
    );
  });
}
