/** A list of numbers with room for as many more. */
export function longer<T extends Uint8Array | Uint16Array | Int32Array>(list: T): T {
  const more = new (list.constructor as new (size: number) => T)(2 * list.length);
  more.set(list);
  return more;
}
