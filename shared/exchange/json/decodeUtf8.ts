/** What came out of the bytes: the text without its byte order mark, or the first byte (counted from 1) that is no UTF-8. */
export type Decoded = { readonly text: string } | { readonly badByte: number };

const chunkUnits = 16_384;

/**
 * Strict UTF-8: no overlong forms, no surrogates (CESU), nothing above U+10FFFF, no cut sequence. Written out because
 * the decoders at hand say only *that* bytes are wrong, and a person who mends a file needs to know where.
 */
export function decodeUtf8(bytes: Uint8Array): Decoded {
  const parts: string[] = [];
  const units = new Uint16Array(chunkUnits + 1);
  let filled = 0;
  let at = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0;
  while (at < bytes.length) {
    const first = bytes[at] ?? 0;
    if (first < 0x80) {
      units[filled++] = first;
      at += 1;
    } else {
      const length = sequenceLength(bytes, at, first);
      if (length === 0) return { badByte: at + 1 };
      let point = first & (0xff >> (length + 1));
      for (let i = 1; i < length; i += 1) point = (point << 6) | ((bytes[at + i] ?? 0) & 0x3f);
      if (point > 0xffff) {
        units[filled++] = 0xd800 + ((point - 0x10000) >> 10);
        units[filled++] = 0xdc00 + ((point - 0x10000) & 0x3ff);
      } else {
        units[filled++] = point;
      }
      at += length;
    }
    if (filled >= chunkUnits) {
      parts.push(String.fromCharCode(...units.subarray(0, filled)));
      filled = 0;
    }
  }
  parts.push(String.fromCharCode(...units.subarray(0, filled)));
  return { text: parts.join('') };
}

/** The length of the well-formed sequence that starts here, 0 when there is none (Unicode 16, table 3-7). */
function sequenceLength(bytes: Uint8Array, at: number, first: number): 0 | 2 | 3 | 4 {
  const within = (offset: number, low: number, high: number): boolean => {
    const byte = bytes[at + offset];
    return byte !== undefined && byte >= low && byte <= high;
  };
  if (first >= 0xc2 && first <= 0xdf) return within(1, 0x80, 0xbf) ? 2 : 0;
  if (first >= 0xe0 && first <= 0xef) {
    const low = first === 0xe0 ? 0xa0 : 0x80;
    const high = first === 0xed ? 0x9f : 0xbf;
    return within(1, low, high) && within(2, 0x80, 0xbf) ? 3 : 0;
  }
  if (first >= 0xf0 && first <= 0xf4) {
    const low = first === 0xf0 ? 0x90 : 0x80;
    const high = first === 0xf4 ? 0x8f : 0xbf;
    return within(1, low, high) && within(2, 0x80, 0xbf) && within(3, 0x80, 0xbf) ? 4 : 0;
  }
  return 0;
}
