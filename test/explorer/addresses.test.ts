import { describe, expect, it } from 'vitest';
import { pathOf, placeOf } from '../../explorer/url/addresses.ts';

describe('the addresses of views', () => {
  it.each([
    ['/element/network.6.2.1', { view: 'element', key: 'network.6.2.1' }],
    ['/link/network.6.2.1~digital.2.3', { view: 'link', key: 'network.6.2.1~digital.2.3' }],
    ['/element/%D9%86', { view: 'element', key: 'ن' }],
    ['/element/%zz', { view: 'element', key: '%zz' }],
    ['/search', { view: 'search', key: '' }],
  ])('%s opens a view', (path, place) => {
    expect(placeOf(path)).toEqual(place);
  });

  it.each(['/element', '/element/', '/element/a/b', '/nothing', '/search/', '//search', ''])(
    '%j opens none',
    (path) => {
      expect(placeOf(path)).toBeNull();
    },
  );

  it('are written as they are read, a tilde without an escape', () => {
    expect(pathOf('link', 'a.1~b.2')).toBe('/link/a.1~b.2');
    expect(placeOf(pathOf('element', 'a/b?c'))).toEqual({ view: 'element', key: 'a/b?c' });
  });
});
