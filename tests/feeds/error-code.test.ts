import { codeOf } from '../../shared/feeds/error-code';

describe('codeOf', () => {
  it.each([
    ['its own', { code: 'ECONNREFUSED' }, 'ECONNREFUSED'],
    ['the first that it gathers', { errors: [{ code: 'ETIMEDOUT' }, { code: 'ECONNREFUSED' }] }, 'ETIMEDOUT'],
    ['one that is gathered twice over', { errors: [{ errors: [{ code: 'EPIPE' }] }] }, 'EPIPE'],
    ['none that is a number', { code: 7 }, undefined],
    ['none of a number that gathers one', { code: 7, errors: [{ code: 'EPIPE' }] }, 'EPIPE'],
    ['none where nothing is gathered', { errors: [] }, undefined],
    ['none where what is gathered is no list', { errors: 'EPIPE' }, undefined],
    ['none of an object without one', {}, undefined],
    ['none of a text', 'EPIPE', undefined],
    ['none of nothing', null, undefined],
    ['none of an error without one', new Error('made up'), undefined],
  ])('is %s', (_reason, error, code) => {
    expect(codeOf(error)).toBe(code);
  });
});
