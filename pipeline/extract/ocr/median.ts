import type { PageImage } from '../../stage.ts';

/** Each pixel becomes the median of its 3x3 neighbourhood, which takes out speckles and keeps edges; the outermost pixels stay. */
export function median(image: PageImage): PageImage {
  const { width, height, gray } = image;
  const out = gray.slice();
  if (width < 3) return image;
  for (let y = 1; y < height - 1; y++) {
    const end = (y + 1) * width - 1;
    let i = y * width + 1;
    // Columns of three, sorted once and shared by three windows.
    let [l0, m0, h0] = sorted(gray[i - 1 - width]!, gray[i - 1]!, gray[i - 1 + width]!);
    let [l1, m1, h1] = sorted(gray[i - width]!, gray[i]!, gray[i + width]!);
    for (; i < end; i++) {
      let a = gray[i + 1 - width]!;
      let b = gray[i + 1]!;
      let c = gray[i + 1 + width]!;
      let t: number;
      if (a > b) {
        t = a;
        a = b;
        b = t;
      }
      if (b > c) {
        t = b;
        b = c;
        c = t;
        if (a > b) {
          t = a;
          a = b;
          b = t;
        }
      }
      // The median of nine is the median of: the highest low, the median middle, the lowest high.
      const low = l0 > l1 ? (l0 > a ? l0 : a) : l1 > a ? l1 : a;
      const high = h0 < h1 ? (h0 < c ? h0 : c) : h1 < c ? h1 : c;
      const middle = m0 > m1 ? (m1 > b ? m1 : m0 > b ? b : m0) : m0 > b ? m0 : m1 > b ? b : m1;
      out[i] = low > middle ? (middle > high ? middle : low > high ? high : low) : low > high ? low : middle > high ? high : middle;
      l0 = l1;
      m0 = m1;
      h0 = h1;
      l1 = a;
      m1 = b;
      h1 = c;
    }
  }
  return { ...image, gray: out };
}

function sorted(a: number, b: number, c: number): [number, number, number] {
  const low = Math.min(a, b, c);
  const high = Math.max(a, b, c);
  return [low, a + b + c - low - high, high];
}
