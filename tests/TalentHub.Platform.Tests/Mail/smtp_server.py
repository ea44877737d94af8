"""A mail server that behaves as the local part of the recipient says. Prints its port, then one JSON line for each mail it took."""
import asyncio
import email
import email.policy
import json

from aiosmtpd.smtp import SMTP


class Handler:
    def __init__(self):
        self.seen = set()

    def first(self, address):
        new = address not in self.seen
        self.seen.add(address)
        return new

    async def handle_RCPT(self, server, session, envelope, address, options):
        kind = address.split("@")[0]
        if kind == "refused":
            return "550 5.1.1 no such user 440524188001010014"
        if kind == "later" and self.first(address):
            return "451 4.3.0 busy, try again later"
        envelope.rcpt_tos.append(address)
        return "250 OK"

    async def handle_DATA(self, server, session, envelope):
        address = envelope.rcpt_tos[0]
        kind = address.split("@")[0]
        if kind == "stalled":
            await asyncio.Event().wait()
        if kind == "dropped" and self.first(address):
            server.transport.abort()
            return "250 never sent"
        self.report(envelope)
        if kind == "unanswered" and self.first(address):
            server.transport.abort()
        if kind == "hangs-up":
            server.transport.write(b"250 OK\r\n")
            server.transport.close()
        return "250 OK"

    def report(self, envelope):
        mail = email.message_from_bytes(envelope.content, policy=email.policy.default)
        print(json.dumps({
            "to": envelope.rcpt_tos[0], "id": mail["Message-ID"], "subject": mail["Subject"], "body": mail.get_content(),
        }), flush=True)


async def main():
    handler = Handler()
    server = await asyncio.get_running_loop().create_server(lambda: SMTP(handler), "127.0.0.1", 0)
    print(server.sockets[0].getsockname()[1], flush=True)
    await server.serve_forever()


asyncio.run(main())
