const charset = new Map(
  Array.from(
    { length: 256 },
    (_, byte) => [new TextDecoder('windows-1251').decode(Uint8Array.of(byte)), byte] as const,
  ),
);

/** An XML document's text as windows-1251 bytes; what the charset lacks becomes a numeric character reference. */
export const encodeWindows1251 = (xml: string): Buffer =>
  Buffer.from(
    [...xml].flatMap((sign) => {
      const byte = charset.get(sign);
      return byte === undefined ? [...Buffer.from(`&#${sign.codePointAt(0)};`)] : [byte];
    }),
  );
