/**
 * What another program shares with the installed site: held in memory until the page that opens for it asks, and no longer. Its
 * request never leaves the device.
 */
import { scope } from './kept-files.ts';
import { SHARE_FIELDS, SHARED_ADDRESS, type Shared } from './protocol.ts';

/** Milliseconds for which it is held. */
const HELD = 60_000;

let held: Shared | undefined;
/** Lets the worker end. */
let release = (): void => {};

/** Takes what is shared, and leads to the page that asks for it. `hold` keeps the worker alive meanwhile. */
export async function takeShared(request: Request, hold: (until: Promise<void>) => void): Promise<Response> {
  try {
    const form = await request.formData();
    const texts = SHARE_FIELDS.texts.map((name) => form.get(name)).filter((text) => typeof text === 'string' && text);
    const files = form.getAll(SHARE_FIELDS.files).filter((file) => file instanceof File && file.size > 0);
    held = { text: texts.join('\n'), files: files as File[] };
    hold(
      new Promise((resolve) => {
        release = resolve;
        setTimeout(forget, HELD);
      }),
    );
  } catch {
    // The page says that nothing has come.
  }
  return Response.redirect(scope() + SHARED_ADDRESS, 303);
}

function forget(): void {
  held = undefined;
  release();
}

/** Hands it out, once. */
export function handOut(port: MessagePort | undefined): void {
  port?.postMessage(held);
  forget();
}
