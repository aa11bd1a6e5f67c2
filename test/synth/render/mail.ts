interface Attachment {
  name: string;
  mediaType: string;
  bytes: Uint8Array;
}

const BOUNDARY = '=_uploads_of_the_district';

function base64Lines(bytes: Uint8Array): string {
  return (
    Buffer.from(bytes)
      .toString('base64')
      .match(/.{1,76}/g) ?? []
  ).join('\r\n');
}

/** A mail with a short text and attachments, as a district forwards an agreement. */
export function renderMail(subject: string, text: string, attachments: readonly Attachment[]): Uint8Array {
  const parts = attachments.map(
    ({ name, mediaType, bytes }) =>
      `--${BOUNDARY}\r\nContent-Type: ${mediaType}; name="${name}"\r\nContent-Transfer-Encoding: base64\r\nContent-Disposition: attachment; filename="${name}"\r\n\r\n${base64Lines(bytes)}\r\n`,
  );
  const head = [
    'From: Labor Relations <labor@harborpoint.example>',
    'To: Records <records@county.example>',
    `Subject: ${subject}`,
    'Date: Mon, 30 Jun 2025 10:15:00 -0700',
    'Message-ID: <20250630.1015@harborpoint.example>',
    'MIME-Version: 1.0',
    `Content-Type: multipart/mixed; boundary="${BOUNDARY}"`,
  ];
  const body = `--${BOUNDARY}\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n${text.replaceAll('\n', '\r\n')}\r\n`;
  return new TextEncoder().encode(`${head.join('\r\n')}\r\n\r\n${body}${parts.join('')}--${BOUNDARY}--\r\n`);
}
