/**
 * A photo as a file that is never anything else. It is asked for again at each showing, so that an ended link or a
 * photo taken away is gone at once; one that has not changed is not sent again.
 */
export function photoResponse(
  request: Request,
  { bytes, hash }: { bytes: Uint8Array<ArrayBuffer>; hash: string },
): Response {
  const etag = `"${hash}"`;
  const headers = {
    etag,
    'cache-control': 'private, no-cache',
    'content-security-policy': "default-src 'none'; sandbox",
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'no-referrer',
    'x-robots-tag': 'noindex, nofollow, noarchive',
  };
  if (request.headers.get('if-none-match') === etag) return new Response(null, { status: 304, headers });
  return new Response(bytes, {
    headers: {
      ...headers,
      'content-type': 'image/jpeg',
      'content-disposition': 'inline; filename="photo.jpg"',
    },
  });
}
