import type { Metadata } from 'next';
import { Door, DoorLink } from '../../../components/door/door';
import { FigureAtRest } from '../../../components/figure/at-rest';
import { TextField } from '../../../components/ui/field';
import { Form, Submit } from '../../../components/ui/form';
import { RESET_MINUTES } from '../../../lib/auth/reset';

export const metadata: Metadata = { title: 'Forgotten password' };

export default async function ForgotPage({ searchParams }: { searchParams: Promise<{ sent?: string }> }) {
  const { sent } = await searchParams;
  return (
    <Door
      title={sent ? 'Look into your mail' : 'A new password'}
      picture={<FigureAtRest id="knee-rocking" />}
      below={<DoorLink href="/sign-in">Back to sign-in</DoorLink>}
    >
      {sent ? (
        <p role="status" className="text-soft">
          If this address has an account, a link is on its way. It works once, within {RESET_MINUTES} minutes.
          Nothing there? Look under spam, or ask the owner of your clinic.
        </p>
      ) : (
        <>
          <p className="text-soft">Type the email that you sign in with. We send you a link.</p>
          <Form action="/api/forgot" className="grid gap-5">
            <TextField label="Email" name="email" type="email" required autoComplete="username" />
            <Submit working="Sending…">Send the link</Submit>
          </Form>
        </>
      )}
    </Door>
  );
}
