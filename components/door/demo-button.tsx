import { Button } from '../ui/button';

/** Opens the demo clinic; shown only while the demo is on. */
export function DemoButton({ look }: { look: 'primary' | 'quiet' }) {
  return (
    <form method="post" action="/api/demo" className="grid">
      <Button type="submit" look={look}>
        Try the demo
      </Button>
    </form>
  );
}
