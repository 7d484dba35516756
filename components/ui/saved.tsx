/** Said after a form was kept; read out by screen readers. */
export function Saved({ show, children = 'Saved.' }: { show: boolean; children?: string }) {
  return show ? (
    <p role="status" className="mb-5 rounded-md bg-tint px-3 py-2 text-sm font-medium">
      {children}
    </p>
  ) : null;
}
