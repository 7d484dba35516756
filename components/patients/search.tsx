import { Button } from '../ui/button';

/** Finds people by name or chart number; a plain form, so that the address can be kept. */
export function PatientSearch({ query }: { query: string }) {
  return (
    <search>
      <form action="/patients" className="mb-5 flex max-w-xl gap-2">
        <label htmlFor="q" className="sr-only">
          Name or chart number
        </label>
        <input
          id="q"
          name="q"
          type="search"
          defaultValue={query}
          maxLength={120}
          placeholder="Name or chart number"
          className="min-h-11 w-full rounded-md border border-edge bg-surface px-3"
        />
        <Button type="submit">Find</Button>
      </form>
    </search>
  );
}
