// The client area in a real browser: log in, see the unpaid invoice, pay it, see the suspended service come back.
//   node panel.mjs ADDRESS SCREENSHOTS
// PLAYWRIGHT is the folder of playwright-core; the browser is Debian's.
import assert from 'node:assert/strict';
import { createRequire } from 'node:module';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const { chromium } = createRequire(import.meta.url)(process.env.PLAYWRIGHT);
const [address, screenshots] = process.argv.slice(2);
const profile = mkdtempSync(join(tmpdir(), 'billhook-panel-'));
const browser = await chromium.launchPersistentContext(profile, {
  executablePath: '/usr/bin/chromium',
  headless: true,
  viewport: { width: 1120, height: 760 },
  args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking',
         '--disable-component-update', '--disable-sync', '--hide-scrollbars', '--font-render-hinting=none'],
});

const outside = [];
const errors = [];
const page = await browser.newPage();
page.on('request', (request) => request.url().startsWith(address) || outside.push(request.url()));
page.on('pageerror', (error) => errors.push(error.message));
page.on('console', (message) => message.type() === 'error' && !message.text().includes('401') && errors.push(message.text()));
const picture = (name, fullPage = true) => page.screenshot({ path: join(screenshots, `${name}.png`), fullPage });
const text = (selector) => page.locator(selector).innerText();
/** The card on the page of services that is for this product. */
const service = (product) => page.locator('article', { hasText: product });

try {
  // Nobody gets in without the password, and no page is shown before.
  await page.goto(`${address}/invoices/1`);
  assert.equal(page.url(), `${address}/login`);
  await page.fill('[name=email]', 'anna@mueller.example');
  await picture('login');
  await page.fill('[name=password]', 'wrong');
  await page.click('text=Log in');
  assert.match(await text('[role=alert]'), /do not go together/);
  await page.fill('[name=password]', 'demo');
  await page.click('button.main');
  assert.equal(page.url(), `${address}/`);

  // The unpaid invoice and what it did are the first thing to be seen.
  assert.match(await text('h1'), /Hello, Anna Müller/);
  assert.match(await text('.alert'), /NL-2026-0011 is overdue[^]*€11\.78[^]*Web M for mueller\.example is suspended/);
  assert.match(await text('.tiles'), /3 of 4/);
  await picture('dashboard');
  await page.setViewportSize({ width: 390, height: 844 });
  await picture('mobile_dashboard');
  await page.setViewportSize({ width: 1120, height: 760 });
  await page.click('nav >> text=Services');
  assert.match(await service('Web M').innerText(), /Suspended/);
  await picture('services');
  await page.click('nav >> text=Invoices');
  assert.equal(await page.locator('tbody tr').count(), 12);
  assert.match(await page.locator('tbody tr', { hasText: 'NL-2026-0011' }).innerText(), /Overdue/);
  await picture('invoices');

  // A declined card changes nothing.
  await page.click('text=NL-2026-0011');
  await picture('invoice_unpaid');
  await page.check('[value="0002"]');
  await page.click('text=Pay now');
  assert.match(await text('[role=status]'), /declined/);
  assert.match(await text('.heading'), /Overdue/);

  // One that works pays the invoice and brings the service back; a reload repeats nothing.
  await page.check('[value="4242"]');
  await page.click('text=Pay now');
  assert.match(await text('[role=status]'), /€11\.78 for invoice NL-2026-0011 has been paid\. mueller\.example is back online/);
  assert.match(await text('.heading'), /Paid/);
  assert.match(await text('aside'), /Card[^]*demo-/);
  assert.equal(await page.locator('form.pay').count(), 0);
  await picture('invoice_paid');
  await page.reload();
  assert.equal(await page.locator('[role=status]').count(), 0);
  assert.equal(await page.locator('aside li').count(), 1);
  await page.click('nav >> text=Services');
  assert.match(await service('Web M').innerText(), /Active/);
  assert.equal(await page.locator('text=Suspended').count(), 0);
  await picture('services_after');
  await page.click('nav >> text=Overview');
  assert.equal(await page.locator('.alert').count(), 0);
  assert.match(await text('.tiles'), /4 of 4/);

  // What is not there, or comes without the token, is refused; the document is billhook's own.
  for (const place of ['/invoices/9999', '/nothing', '/invoices/1/pay']) {
    assert.equal((await page.request.get(address + place)).status(), 404, place);
  }
  assert.match(await (await page.request.get(`${address}/invoices/11/document`)).text(), /NL-2026-0011/);
  assert.equal((await page.request.post(`${address}/invoices/12/pay`, { form: { card: '4242' } })).status(), 403);
  assert.equal((await page.request.post(`${address}/invoices/12/pay`, { form: { card: '4242', token: 'made up' } })).status(), 403);

  // On a phone nothing is wider than the screen.
  await page.setViewportSize({ width: 390, height: 844 });
  for (const [place, name] of [['/', null], ['/services', null], ['/invoices', null], ['/invoices/12', 'mobile_invoice']]) {
    await page.goto(address + place);
    assert.equal(await page.evaluate('document.documentElement.scrollWidth'), 390, place);
    if (name !== null) await picture(name);
  }
  await page.click('text=Log out');
  assert.equal(page.url(), `${address}/login`);
  await page.goto(address);
  assert.equal(page.url(), `${address}/login`);
  assert.deepEqual(outside, [], 'no request leaves the panel');
  assert.deepEqual(errors, []);
  console.log('logged in, paid, and the service is back');
} finally {
  await browser.close();
  rmSync(profile, { recursive: true, force: true });
}
