import { Wordmark } from '../shell/wordmark';
import { ButtonLink } from '../ui/button';
import { DemoButton } from './demo-button';
import { LineBecomesPage } from './line-becomes-page';

/** One screen: what this is, shown at work, and the ways in. */
export function FrontDoor({ demo, signedIn }: { demo: boolean; signedIn: boolean }) {
  return (
    <div className="mx-auto flex min-h-dvh max-w-6xl flex-col px-5 py-4 sm:px-8">
      <header className="flex items-center justify-between gap-4">
        <Wordmark />
        {signedIn ? (
          <ButtonLink href="/programs">Open your programs</ButtonLink>
        ) : (
          <ButtonLink look="plain" href="/sign-in">
            Sign in
          </ButtonLink>
        )}
      </header>
      <main
        id="main"
        className="my-auto grid items-center gap-10 py-8 lg:grid-cols-[minmax(0,1fr)_minmax(0,1.05fr)] lg:gap-16"
      >
        <div className="grid gap-6">
          <h1 className="text-3xl sm:text-4xl">What you showed them today, in their hands tonight.</h1>
          <p className="max-w-md text-lg text-soft">
            Stepwise makes home programs for back and hip care. You type them as you would chart them. Your
            patients open a page without a login, or take one printed sheet.
          </p>
          <div className="flex flex-wrap gap-3">
            {demo && <DemoButton look="primary" />}
            <ButtonLink look={demo ? 'quiet' : 'primary'} href="/sign-up">
              Sign up
            </ButtonLink>
          </div>
        </div>
        <LineBecomesPage />
      </main>
      <footer>
        <ul className="grid gap-x-10 gap-y-3 border-t border-line py-5 text-sm text-soft sm:grid-cols-3">
          <li>
            <strong className="font-semibold text-ink">Checked against the person.</strong> What does not fit
            their back, hip or bones says so, with a reason.
          </li>
          <li>
            <strong className="font-semibold text-ink">Plain words.</strong> Doses in sentences, drawn
            movements, warnings that say where to go.
          </li>
          <li>
            <strong className="font-semibold text-ink">Private.</strong> A first name at most. No surname, no
            diagnosis, nothing from other hosts.
          </li>
        </ul>
      </footer>
    </div>
  );
}
