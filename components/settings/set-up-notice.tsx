/** Stands on the first page until the clinic has a phone number: patients would have nobody to call. */
export function SetUpNotice() {
  return (
    <p className="mb-6 rounded-md bg-amber-tint px-4 py-3 text-sm text-amber">
      <strong className="mr-1.5 font-semibold">Check</strong>
      Your patients cannot see whom to call yet.{' '}
      <a href="/welcome" className="font-semibold underline underline-offset-4">
        Enter the clinic’s phone and country
      </a>
    </p>
  );
}
