// A story as a link: its JSON, deflated, in base64url after the #, so that no server sees it. Bounded both ways.
import { readStory, type Story } from "./model";

/** The most characters a link carries, and the most bytes that come out of one. */
export const mostCode = 8_000;
const mostBytes = 120_000;

/** The story as a code for a link; null when it is too long for one. */
export async function encode(story: Story): Promise<string | null> {
  const json = JSON.stringify({ title: story.title, steps: story.steps });
  const bytes = await collect(new Blob([json]).stream().pipeThrough(new CompressionStream("deflate-raw")), mostBytes);
  const code = bytes && toText(bytes);
  return code && code.length <= mostCode ? code : null;
}

/** The story of a code; null when it is none, too long, or leads elsewhere than to Explore. */
export async function decode(code: string): Promise<Story | null> {
  if (code.length > mostCode || !/^[\w-]+$/.test(code)) return null;
  try {
    const bytes = await collect(new Blob([toBytes(code)]).stream().pipeThrough(new DecompressionStream("deflate-raw")), mostBytes);
    return bytes && readStory(JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes)));
  } catch {
    return null;
  }
}

/** The link to a story: its first view, with the story after the #. */
export const linkOf = (origin: string, story: Story, code: string): string => `${origin}${story.steps[0]?.url ?? "/explore/network"}#story=${code}`;

/** The code in what follows a #; null where there is none. */
export const codeIn = (hash: string): string | null => /^#story=([\w-]+)$/.exec(hash)?.[1] ?? null;

// A few bytes can unpack to gigabytes: reading stops as soon as there are more than there may be.
async function collect(stream: ReadableStream<Uint8Array>, most: number): Promise<Uint8Array<ArrayBuffer> | null> {
  const reader = stream.getReader(), parts: Uint8Array[] = [];
  let length = 0;
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    length += part.value.length;
    if (length > most) {
      await reader.cancel();
      return null;
    }
    parts.push(part.value);
  }
  const whole = new Uint8Array(length);
  parts.reduce((at, part) => (whole.set(part, at), at + part.length), 0);
  return whole;
}

const toText = (bytes: Uint8Array): string =>
  btoa(Array.from(bytes, byte => String.fromCharCode(byte)).join("")).replaceAll("+", "-").replaceAll("/", "_").replaceAll("=", "");

const toBytes = (code: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(atob(code.replaceAll("-", "+").replaceAll("_", "/")), letter => letter.charCodeAt(0));
