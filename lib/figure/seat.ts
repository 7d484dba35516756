import type { Motion } from './model';

/** How far in cm the hips of a person who stays on the seat may rise: leaning, not standing up. */
const RISE = 4;

/** Whether the motion is done on one chair from start to end, so that a wheelchair can stand in its place. */
export function staysSeated({ props, keys }: Motion): boolean {
  const seats = props.filter(({ kind }) => kind === 'chair' || kind === 'stool');
  const [seat] = seats;
  const usual = seat?.kind === 'chair' || (seat?.kind === 'stool' && seat.height === undefined);
  const heights = keys.map(({ pose }) => pose.pelvis.at[1]);
  return seats.length === 1 && usual && Math.max(...heights) - Math.min(...heights) < RISE && overSeat(keys);
}

/** The hips are at the height of a seat in the first key: a chair that only stands near does not count. */
const overSeat = (keys: Motion['keys']): boolean => {
  const height = keys[0]?.pose.pelvis.at[1] ?? 0;
  return height > 45 && height < 65;
};
