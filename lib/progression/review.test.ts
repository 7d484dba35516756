import { describe, expect, it } from 'vitest';
import type { AdherenceDto, DayDto } from '../check-ins/schema';
import { adviseOn } from './review';

const day = (at: number, pain: number | null, nextMorning: DayDto['nextMorning'] = null): DayDto => ({
  date: `2026-11-${String(at).padStart(2, '0')}`,
  items: 3,
  pain,
  nextMorning,
  effort: null,
  obstacle: null,
  comment: '',
});
const went = (days: DayDto[], done = 9, planned = 12): AdherenceDto => ({
  programId: 'p',
  openWarning: false,
  sessions: { done, planned },
  usualPain: 5,
  days,
  lastSeen: null,
});

describe('adviseOn', () => {
  it('says nothing before the first day', () => {
    expect(adviseOn(went([], 0, 3))).toBeNull();
  });
  it.each([
    ['one answer is too few', went([day(1, 3)]), 'keep'],
    ['pain in its limits and enough done', went([day(1, 3), day(2, 5), day(3, 4)]), 'harder'],
    ['too few sessions', went([day(1, 3), day(2, 4)], 5, 12), 'keep'],
    ['pain 8 where 5 is usual', went([day(1, 3), day(2, 4), day(3, 8)]), 'easier'],
    ['amber that had not settled by morning', went([day(1, 3), day(2, 6, 'more'), day(3, 5)]), 'easier'],
    ['amber that had settled', went([day(1, 3), day(2, 6, 'same'), day(3, 5)]), 'harder'],
    ['8 that was gone by morning', went([day(1, 3), day(2, 8, 'less'), day(3, 5)]), 'harder'],
    ['settled only lately', went([day(1, 9), day(2, 4), day(3, 4), day(4, 4)]), 'keep'],
    [
      'a warning sign waits, whatever the pain',
      { ...went([day(1, 1), day(2, 1), day(3, 1)], 12, 12), openWarning: true },
      'keep',
    ],
  ])('%s', (_, adherence, way) => {
    const advice = adviseOn(adherence);
    expect(advice?.way).toBe(way);
    expect(advice?.why).toMatch(/\.$/);
  });
});
