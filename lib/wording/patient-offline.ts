/** What the code of a kept page says; it travels with that code and not with the page. */
export interface OfflineWords {
  kept: string;
  notKept: string;
  forget: string;
  keep: string;
  forgotten: string;
  /** There are ticks that were not sent yet. */
  unsent: string;
  noSignal: string;
  /** On the button of what waits on the phone. */
  waiting: string;
  undo: string;
  sent: string;
  /** Nothing can be sent any more. */
  gone: string;
  lost: string;
  noComment: string;
}

export const OFFLINE_WORDS: Readonly<Record<string, OfflineWords>> = {
  en: {
    keep: 'Keep on this phone',
    forget: 'Forget on this phone',
    kept: 'Your plan is on this phone now. You can open it with no signal.',
    notKept: 'It could not be kept. Try again when you have signal.',
    forgotten: 'All of it is gone from this phone.',
    unsent: 'Some of what you ticked was not sent yet. Forget it too?',
    noSignal: 'No signal. This is the copy on your phone. What you tick is kept, and sent later.',
    waiting: '✓ Kept. Not sent yet.',
    undo: 'Undo',
    sent: 'What you ticked was sent.',
    gone: 'This link has ended. What was not sent is gone from this phone. Please call your clinic.',
    lost: 'Some of it was too old to be sent.',
    noComment: 'Your own words are not kept with no signal. Please write them again later.',
  },
  es: {
    keep: 'Guardar en este teléfono',
    forget: 'Borrar de este teléfono',
    kept: 'Su plan está ahora en este teléfono. Puede abrirlo sin señal.',
    notKept: 'No se pudo guardar. Pruebe otra vez cuando tenga señal.',
    forgotten: 'Ya no queda nada en este teléfono.',
    unsent: 'Algo de lo que marcó no se envió todavía. ¿Lo borra también?',
    noSignal: 'Sin señal. Esta es la copia de su teléfono. Lo que marca queda guardado y se envía después.',
    waiting: '✓ Guardado. Aún no se envió.',
    undo: 'Deshacer',
    sent: 'Se envió lo que marcó.',
    gone: 'Este enlace ya no sirve. Lo que no se envió ya no está en este teléfono. Llame a su clínica.',
    lost: 'Una parte era ya muy vieja para enviarla.',
    noComment: 'Sin señal no se guardan sus palabras. Escríbalas otra vez más tarde.',
  },
};
