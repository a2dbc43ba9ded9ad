/** What the product takes from outside, in one place; shown in the help and used by every boundary. Sizes in bytes unless named. */
export const limits = {
  requestBytes: 16 * 1024 * 1024,
  fileBytes: 50 * 1024 * 1024,
  jsonBytes: 32 * 1024 * 1024,
  jsonDepth: 64,
  titleCharacters: 500,
  textCharacters: 100_000,
  nodes: 20_000,
  links: 60_000,
  importMilliseconds: 20_000,
  importMegabytes: 512,
  callsInFlight: 64,
  connections: 64,
} as const;
