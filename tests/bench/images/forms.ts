/** The forms in which errors reach a technician as pictures, as HTML around a text. */

export interface PictureForm {
  name: string;
  html(text: string): string;
  /** Pixels of the picture for one of the page. */
  scale?: number;
  /** Quality of JPEG; PNG where it is not given. */
  jpeg?: number;
  /** A photograph: turned, blurred and unevenly lit. */
  isPhoto?: boolean;
}

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
const block = (style: string, inside: string) =>
  `<div style="white-space:pre-wrap;overflow-wrap:anywhere;${style}">${inside}</div>`;
const SANS = "'DejaVu Sans',sans-serif";
const MONO = "'DejaVu Sans Mono',monospace";

const dialog = (text: string) =>
  `<div style="inline-size:520px;border:1px solid #999;background:#f0f0f0;font:12px ${SANS}">
    <div style="background:#fff;padding:6px 10px">Application error<span style="float:right">&times;</span></div>
    ${block('padding:20px 24px', escaped(text))}
    <div style="text-align:right;padding:10px"><button>OK</button></div>
  </div>`;
const toast = (text: string) =>
  block(
    `inline-size:420px;background:#fde7e9;border-left:4px solid #a80000;font:14px ${SANS};padding:12px 16px;color:#323130`,
    escaped(text),
  );

export const FORMS: readonly PictureForm[] = [
  { name: 'dialog', html: dialog },
  {
    name: 'portal',
    html: (text) => `<div style="inline-size:1100px;display:flex;font:13px ${SANS};background:#faf9f8;color:#323130">
      <div style="inline-size:210px;background:#eee;padding:12px;line-height:2.1">Home<br>Dashboard<br>Users<br>Groups<br>Devices<br>Applications<br>Settings<br>Support</div>
      <div style="flex:1;padding:16px"><h2 style="font:600 20px ${SANS};margin:0 0 12px">Overview</h2>
      ${block('border:1px solid #d13438;background:#fff;padding:12px', escaped(text))}<p>Last refreshed a minute ago</p></div>
    </div>`,
  },
  { name: 'toast', html: toast, jpeg: 60 },
  {
    name: 'powershell',
    html: (text) =>
      block(
        `inline-size:980px;background:#012456;color:#eee;font:14px ${MONO};padding:8px`,
        `PS C:\\Users\\adele&gt; Connect\n<span style="color:#f55">${escaped(text)}</span>\nPS C:\\Users\\adele&gt; `,
      ),
  },
  {
    name: 'terminal',
    html: (text) =>
      block(
        `inline-size:900px;background:#0c0c0c;color:#ccc;font:11px ${MONO};padding:8px`,
        `$ run\n<span style="color:#e74856">${escaped(text)}</span>\n$ `,
      ),
  },
  {
    name: 'message',
    html: (text) => `<div style="inline-size:640px;background:#f5f5f5;padding:16px;font:14px ${SANS};color:#242424">
      <b>Adele Vance</b> <span style="color:#666;font-size:12px">09:41</span>
      ${block('background:#fff;border-radius:6px;padding:10px 14px;margin-top:4px', `Look at this:\n${escaped(text)}`)}
    </div>`,
  },
  { name: 'twice', html: toast, scale: 2 },
  { name: 'photo', html: dialog, scale: 2, jpeg: 40, isPhoto: true },
];
