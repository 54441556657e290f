import { keptBy } from './kept.ts';

const load = keptBy(async (address): Promise<unknown> => {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${response.status}`);
  return response.json();
});

/** A file of the site, once; one that failed is asked for again the next time. */
export const loadOnce = <T>(address: string): Promise<T> => load(address) as Promise<T>;
