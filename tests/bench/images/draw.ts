/** Draws errors as pictures, in a browser. */
import type { Browser } from '@playwright/test';
import type { PictureForm } from './forms.ts';

/** Light that falls from one side, and a hand that was not steady. */
const PHOTO =
  'transform:rotate(2deg);filter:blur(.7px);padding:40px;position:relative;display:inline-block;background:#8b8880';
const SHADE =
  'position:absolute;inset:0;background:linear-gradient(115deg,rgb(0 0 0/.5),rgb(0 0 0/0) 55%,rgb(255 255 255/.25))';

/** The picture of a text in a form, as the bytes of a file. */
export async function drawn(browser: Browser, form: PictureForm, text: string): Promise<Buffer> {
  const page = await browser.newPage({
    viewport: { width: 1200, height: 800 },
    deviceScaleFactor: form.scale ?? 1,
  });
  try {
    const html = form.html(text);
    const whole = form.isPhoto ? `<div style="${PHOTO}">${html}<div style="${SHADE}"></div></div>` : html;
    await page.setContent(`<body style="margin:0"><div id="it" style="display:inline-block">${whole}</div>`);
    // Two frames: what is drawn under load before its letters are is a picture without text.
    await page.evaluate(async () => {
      await document.fonts.ready;
      await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
    });
    return await page
      .locator('#it')
      .screenshot(form.jpeg === undefined ? { type: 'png' } : { type: 'jpeg', quality: form.jpeg });
  } finally {
    await page.close();
  }
}
