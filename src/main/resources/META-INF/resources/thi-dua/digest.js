/** The SHA-256 of a file or text in hexadecimal digits; null where the browser lends no digest, as without HTTPS. */
export async function sha256(blob) {
  if (!window.crypto.subtle) return null;
  const digest = await window.crypto.subtle.digest('SHA-256', await blob.arrayBuffer());
  return [...new Uint8Array(digest)].map(byte => byte.toString(16).padStart(2, '0')).join('');
}
