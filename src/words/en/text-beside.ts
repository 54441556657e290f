/** A text too long for the box, which stands beside it. */
import { formatNumber } from '../format-number.ts';

export const BESIDE_WORDS = {
  label: 'Text beside the box',
  name: (megabytes: number) => `${formatNumber(Math.round(megabytes * 10) / 10)} MB of text`,
  about:
    'is too long for the box and is read whole, on this device. Of lines that say the same, the first ones are counted. It is kept nowhere. What you type takes its place.',
  away: 'Take it away',
  heard: (name: string) => `${name} stands beside the box and is being read. What you type takes its place.`,
};
