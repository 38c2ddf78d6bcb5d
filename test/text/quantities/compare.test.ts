import { describe, expect, it } from 'vitest';
import type { Quantity } from '../../../src/model.ts';
import { difference, quantityKey } from '../../../src/text/quantities/compare.ts';
import { quantities } from '../../../src/text/quantities.ts';

function only(text: string): Quantity {
  const [found, more] = quantities(text);
  if (!found || more) throw new Error(`not one quantity: ${text}`);
  return found.quantity;
}

describe('quantityKey', () => {
  it.each([
    ['100 days', 'one hundred days'],
    ['half of the profits', '50 per cent of the profits'],
    ['USD 5 billion', '$5bn'],
    ['5 billion dollars a year', 'USD 5,000 million annually'],
    ['on 1 January 2027', 'on January 1, 2027'],
    ['50:50', 'fifty-fifty'],
    ['shared 50:50', 'a ratio of one to one'],
    ['no more than 600,000', 'up to 600 thousand'],
    ['a decade ago, for ten years', 'for a decade'],
    ['20 to 30 km', 'between 20 and 30 kilometres'],
    ['15 km', '15 км'],
    ['within two weeks', 'within 14 days'],
    ['two years', '24 months'],
    ['twice a year', 'two times a year'],
  ])('%s is %s', (a, b) => {
    expect(quantityKey(only(a))).toBe(quantityKey(only(b)));
  });

  it.each([
    ['24 hours', 'one day'],
    ['30 days', 'one month'],
    ['50 per cent', '50:50'],
    ['100 days', 'within 100 days'],
    ['at least 15 km', 'at most 15 km'],
    ['USD 5 billion', 'EUR 5 billion'],
    ['USD 5 billion', 'USD 5 billion a year'],
    ['10 km', '10 to 20 km'],
    ['600,000', 'USD 600,000'],
    ['in May 2027', 'on 1 May 2027'],
    ['70:30', '30:70'],
  ])('%s is not %s', (a, b) => {
    expect(quantityKey(only(a))).not.toBe(quantityKey(only(b)));
  });

  // Accepted findings are known again by it: what stands in files may not change.
  it.each([
    ['112 km', 'number||112||km|'],
    ['1 to 12 km', 'number||1|12|km|'],
    ['at least 600,000 troops', 'number|at least|600000|||'],
    ['10 to 15 per cent a year', 'percentage||10|15||year'],
    ['USD 5 a month', 'money||5||USD|month'],
    ['24 hours a day', 'duration||24||hour|day'],
    ['1.5 to 3 weeks', 'duration||10.5|21|day|'],
    ['4 to 5 years', 'duration||48|60|month|'],
    ['no later than 1 May 2027', 'date|at most|2027-05-01'],
    ['18:12', 'ratio||3|2'],
    ['0:0', 'ratio||0|0'],
  ])('of %s is %s', (text, key) => {
    expect(quantityKey(only(text))).toBe(key);
  });

  it('compares indefinite times by their words', () => {
    const soon = (text: string): Quantity => ({ kind: 'indefinite', text });
    expect(quantityKey(soon('As soon  as possible'))).toBe(quantityKey(soon('as soon as possible')));
    expect(quantityKey(soon('as soon as possible'))).not.toBe(quantityKey(soon('in due course')));
    expect(quantityKey(soon('For\n ever'))).toBe('indefinite||for ever');
  });
});

describe('difference', () => {
  it.each([
    ['600,000 personnel', '800,000 soldiers', 200000, 1 / 3],
    ['100 days', '60 days', -40, -0.4],
    ['USD 100 billion', '$0.2tn', 1e11, 1],
    ['0.1 per cent', '0.3 per cent', 0.2, 2],
    ['1000000.1 t', '1000000.3 t', 0.2, 0.2 / 1000000.1],
    ['10 km', 'at least 15 km', 5, 0.5],
    ['1 km', '1.25 km', 0.25, 0.25],
    ['1.25 km', '1 km', -0.25, -0.2],
    ['0.0000005 t', '0.0000007 t', 2e-7, 0.4],
    ['0.00000015 t', '0.00000035 t', 2e-7, 4 / 3],
    ['0.00000000001 t', '0.00000000003 t', 2e-11, 2],
    ['1500000000 trillion tonnes', '2500000000 trillion tonnes', 1e21, 2 / 3],
    ['USD 5 a month', 'USD 6 a month', 1, 0.2],
    ['10 years', '15 years', 5, 0.5],
  ])('from %s to %s', (old, next, by, share) => {
    const told = difference(only(old), only(next));
    expect(told?.by).toBe(by);
    expect(told?.share).toBeCloseTo(share, 12);
  });

  it('has no share of nothing', () => {
    expect(difference(only('zero observers'), only('5 observers'))).toEqual({ by: 5 });
  });

  it.each([
    ['10 km', '10 miles'],
    ['24 hours', '2 days'],
    ['USD 5', 'EUR 6'],
    ['USD 5 a month', 'USD 6 a year'],
    ['USD 5', 'USD 6 a year'],
    ['10 to 20 km', '30 km'],
    ['30 km', '40 to 50 km'],
    ['50 per cent', '50:50'],
    ['50:50', '50 per cent'],
    ['on 1 May 2027', 'on 3 May 2027'],
    ['70:30', '50:50'],
    ['100 observers', '100 days'],
  ])('is undefined from %s to %s', (old, next) => {
    expect(difference(only(old), only(next))).toBeUndefined();
  });
});
