import { createServer as createHttpServer } from 'node:http';
import { type AddressInfo, createServer, type Server } from 'node:net';
import { notifyMailer } from './notify.mailer';
import { smtpMailer } from './smtp.mailer';
import { isMailTransport } from './transport';

const mail = {
  id: '7.someone',
  to: 'someone@example.org',
  subject: 'Something waits',
  waiting: 'An assessment to sign off.',
  link: 'https://journey.example.org/',
  body: 'An assessment to sign off.\n',
};

let server: Server | undefined;
afterEach(() => new Promise<void>((resolve) => (server ? server.close(() => resolve()) : resolve())));

async function listening(made: Server): Promise<number> {
  server = made;
  await new Promise<void>((resolve) => made.listen(0, '127.0.0.1', resolve));
  return (made.address() as AddressInfo).port;
}

describe('GOV.UK Notify', () => {
  const apiKey = `test-${'1'.repeat(8)}-1111-4111-8111-${'1'.repeat(12)}-${'2'.repeat(8)}-2222-4222-8222-${'2'.repeat(12)}`;
  const asked: { path?: string; body: unknown }[] = [];

  async function notify(status: number, headers: Record<string, string> = {}): Promise<string> {
    const port = await listening(
      createHttpServer((request, response) => {
        const chunks: Buffer[] = [];
        request.on('data', (chunk: Buffer) => chunks.push(chunk));
        request.on('end', () => {
          asked.push({ path: request.url, body: JSON.parse(Buffer.concat(chunks).toString()) });
          response
            .writeHead(status, { 'content-type': 'application/json', connection: 'close', ...headers })
            .end('{"errors":[]}');
        });
      }),
    );
    return `http://127.0.0.1:${port}`;
  }

  it("is given the template's two fields, the address and our id as its reference", async () => {
    await notifyMailer({ templateId: 'a-template', apiKey, baseUrl: await notify(201) }).send(mail);
    expect(asked.at(-1)).toEqual({
      path: '/v2/notifications/email',
      body: {
        template_id: 'a-template',
        email_address: 'someone@example.org',
        personalisation: { waiting: mail.waiting, link: mail.link },
        reference: '7.someone',
      },
    });
  });

  it('says by a code that it took nothing', async () => {
    const mailer = notifyMailer({ templateId: 'a-template', apiKey, baseUrl: await notify(403) });
    await expect(mailer.send(mail)).rejects.toMatchObject({ name: 'MailNotTaken', code: 'HTTP 403' });
  });

  it.each([301, 302, 307, 308])('is not followed elsewhere by a redirect of status %i', async (status) => {
    const before = asked.length;
    const baseUrl = await notify(status, { location: '/elsewhere' });
    const mailer = notifyMailer({ templateId: 'a-template', apiKey, baseUrl });
    await expect(mailer.send(mail)).rejects.toMatchObject({ name: 'MailNotTaken', code: `HTTP ${status}` });
    expect(asked.slice(before).map(({ path }) => path)).toEqual(['/v2/notifications/email']);
  });
});

describe('SMTP', () => {
  /** As much of RFC 5321 as one mail needs. */
  async function smtp(answerToData: string): Promise<{ address: string; said: string[] }> {
    const said: string[] = [];
    const port = await listening(
      createServer((socket) => {
        let inData = false;
        socket.write('220 ready\r\n');
        socket.on('data', (chunk) => {
          const text = chunk.toString();
          said.push(text);
          if (inData) {
            inData = !text.endsWith('\r\n.\r\n');
            if (!inData) socket.write(`${answerToData}\r\n`);
          } else if (text.startsWith('DATA')) {
            inData = true;
            socket.write('354 go on\r\n');
          } else if (text.startsWith('QUIT')) socket.end('221 bye\r\n');
          else socket.write('250 fine\r\n');
        });
        socket.on('error', () => socket.destroy());
      }),
    );
    return { address: `smtp://127.0.0.1:${port}`, said };
  }

  it('carries the text to the address, under the same message id every time', async () => {
    const { address, said } = await smtp('250 taken');
    await smtpMailer(address, 'journey@example.org').send(mail);
    const conversation = said.join('');
    expect(conversation).toContain('RCPT TO:<someone@example.org>');
    expect(conversation).toContain('Message-ID: <7.someone@childs-journey>');
    expect(conversation).toContain('An assessment to sign off.');
  });

  it('says by a code that nothing was taken', async () => {
    const { address } = await smtp('451 later');
    await expect(smtpMailer(address, 'journey@example.org').send(mail)).rejects.toMatchObject({ code: 'EMESSAGE' });
  });

  it('says by a code that nobody listens', async () => {
    const mailer = smtpMailer('smtp://127.0.0.1:1', 'journey@example.org');
    await expect(mailer.send(mail)).rejects.toMatchObject({ code: expect.stringMatching(/^E[A-Z]+$/) as string });
  });
});

describe('a mail transport', () => {
  it.each(['file:/tmp/mail', 'smtp://mail:25', 'smtps://mail', 'notify:0b1c'])('may be %s', (transport) => {
    expect(isMailTransport(transport)).toBe(true);
  });

  it.each(['', 'file:', 'notify:', 'http://mail', 'sendmail'])('may not be "%s"', (transport) => {
    expect(isMailTransport(transport)).toBe(false);
  });
});
