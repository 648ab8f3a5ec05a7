// Text and day in the fragment of the page's address, `#day=2020-09-18&text=...`, which no browser sends to a server.
// The text is a JSON string, deflated with a checksum (RFC 1950), in base64url (RFC 4648).

const LONGEST_TEXT = 5_000_000; // characters; a short link can hold far more than a page can

/** A link whose message says what is wrong with it. */
export class BadLink extends Error {}

export async function toFragment(text, day) {
  const packed = await bytesOf(new Blob([JSON.stringify(text)]).stream().pipeThrough(new CompressionStream("deflate")));
  let characters = "";
  for (let at = 0; at < packed.length; at += 8192) characters += String.fromCharCode(...packed.subarray(at, at + 8192));
  const coded = btoa(characters).replaceAll("+", "-").replaceAll("/", "_").replaceAll("=", "");
  return `#${day ? `day=${day}&` : ""}text=${coded}`;
}

/** The {text, day} that a fragment carries. Throws BadLink. */
export async function fromFragment(fragment) {
  const fields = new URLSearchParams(fragment.replace(/^#/, ""));
  const day = fields.get("day") ?? "";
  if ([...fields.keys()].some((name) => name !== "day" && name !== "text") || fields.getAll("text").length !== 1)
    throw new BadLink("it carries no article");
  if (day && !isDay(day)) throw new BadLink(`its day is none: ${day.slice(0, 40)}`);
  return { text: await unpacked(fields.get("text")), day };
}

function isDay(day) {
  return /^\d{4}-\d\d-\d\d$/.test(day) && new Date(`${day}T00:00Z`).toJSON()?.startsWith(day) && !day.startsWith("0000");
}

async function unpacked(coded) {
  let text;
  try {
    const characters = atob(coded.replaceAll("-", "+").replaceAll("_", "/"));
    const packed = Uint8Array.from(characters, (character) => character.charCodeAt(0));
    const stream = new Blob([packed]).stream().pipeThrough(new DecompressionStream("deflate"));
    text = JSON.parse(new TextDecoder().decode(await bytesOf(stream, 6 * LONGEST_TEXT)));
  } catch (error) {
    if (error instanceof BadLink) throw error;
    throw new BadLink("its text was cut or changed on the way");
  }
  if (typeof text !== "string") throw new BadLink("it carries no article");
  if (text.length > LONGEST_TEXT) throw new BadLink("its text is too long");
  return text;
}

async function bytesOf(stream, most = Infinity) {
  const chunks = [];
  let size = 0;
  for (const reader = stream.getReader(); ; ) {
    const { done, value } = await reader.read();
    if (done) return new Uint8Array(await new Blob(chunks).arrayBuffer());
    size += value.length;
    if (size > most) {
      await reader.cancel();
      throw new BadLink("its text is too long");
    }
    chunks.push(value);
  }
}
