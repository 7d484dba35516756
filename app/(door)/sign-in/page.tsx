import type { Metadata } from 'next';
import { DemoButton } from '../../../components/door/demo-button';
import { Door, DoorLink } from '../../../components/door/door';
import { FigureAtRest } from '../../../components/figure/at-rest';
import { TextField } from '../../../components/ui/field';
import { Form, Submit } from '../../../components/ui/form';
import { PasswordField } from '../../../components/ui/password';
import { env } from '../../../lib/env';
import { FAULTS } from '../../../lib/errors';

export const metadata: Metadata = { title: 'Sign in' };

export default async function SignInPage({
  searchParams,
}: {
  searchParams: Promise<{ error?: string; next?: string; reset?: string }>;
}) {
  const { error, next, reset } = await searchParams;
  return (
    <Door
      title="Sign in"
      picture={<FigureAtRest id="childs-pose" />}
      below={
        <>
          New here? <DoorLink href="/sign-up">Make a clinic</DoorLink>
        </>
      }
    >
      <Form action="/api/sign-in" className="grid gap-5">
        {error && (
          <p role="alert" className="rounded-md bg-red-tint px-3 py-2 text-sm font-semibold text-red">
            {FAULTS.credentials.text}
          </p>
        )}
        {reset && (
          <p role="status" className="rounded-md bg-tint px-3 py-2 text-sm font-semibold">
            Your new password is set. Sign in with it.
          </p>
        )}
        {typeof next === 'string' && <input type="hidden" name="next" value={next} />}
        <TextField label="Email" name="email" type="email" required autoComplete="username" />
        <PasswordField label="Password" name="password" required autoComplete="current-password" />
        <Submit working="Signing in…">Sign in</Submit>
        <p className="text-sm">
          <DoorLink href="/forgot">Forgot your password?</DoorLink>
        </p>
      </Form>
      {env().demo && <DemoButton look="quiet" />}
    </Door>
  );
}
