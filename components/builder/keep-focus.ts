/** React moves rows by taking them out and in again, which drops the focus of what was in them. */
export function keepFocus(target: EventTarget | null, work: () => void): void {
  work();
  if (target instanceof HTMLElement)
    requestAnimationFrame(() => {
      if (document.activeElement !== target && target.isConnected) target.focus();
    });
}
