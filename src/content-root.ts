/**
 * The folder that holds the content: what the environment variable `CONTENT` names, absolute or from the folder of the
 * project, else `content`. With forward slashes and none at the end, as paths begin with it: `content/errors/x.mdx`.
 */
export function contentRoot(): string {
  const named = (process.env.CONTENT ?? '').trim().replaceAll('\\', '/');
  return named.replace(/^(?:\.\/+)+/, '').replace(/\/+$/, '') || 'content';
}
