import { cueBetween, type Step } from '../session/sequence';

const BEEP_SECONDS = 0.15;
const NOTES = { rep: 880, hold: 660, soon: 520, step: 760 } as const;

/** The voice of the session: the browser's own in the language of the page, or a beep where it has none. */
export class Voice {
  isOn = true;
  #lang: string;
  #sound: AudioContext | null = null;
  #since = 0;

  constructor(lang: string) {
    this.#lang = lang;
  }

  /** Browsers give sound only after a tap: called from one. */
  wake(): void {
    if (!this.#sound && 'AudioContext' in window) this.#sound = new AudioContext();
    void this.#sound?.resume();
  }

  say(text: string): void {
    if (!this.isOn || !text) return;
    if (!this.#speaks()) {
      this.#beep(NOTES.step);
      return;
    }
    const line = new SpeechSynthesisUtterance(text);
    line.lang = this.#lang;
    line.rate = 0.95;
    speechSynthesis.cancel();
    speechSynthesis.speak(line);
    this.#since = performance.now();
  }

  /** What begins between two moments of a step: a number is said, a hold and the last seconds are a beep. */
  cue(step: Step, before: number, now: number): void {
    const cue = cueBetween(step, before, now);
    if (!cue || !this.isOn) return;
    if (cue.kind === 'rep' && this.#speaks()) this.say(String(cue.rep));
    else this.#beep(NOTES[cue.kind]);
  }

  /** Whether it still reads, for at most so many milliseconds. */
  isTalking(longest: number): boolean {
    return this.#speaks() && speechSynthesis.speaking && performance.now() - this.#since < longest;
  }

  hush(): void {
    if ('speechSynthesis' in window) speechSynthesis.cancel();
  }

  #speaks(): boolean {
    return 'speechSynthesis' in window && speechSynthesis.getVoices().length > 0;
  }

  #beep(pitch: number): void {
    const sound = this.#sound;
    if (!sound) return;
    const tone = sound.createOscillator();
    const volume = sound.createGain();
    volume.gain.value = 0.2;
    tone.frequency.value = pitch;
    tone.connect(volume).connect(sound.destination);
    tone.start();
    tone.stop(sound.currentTime + BEEP_SECONDS);
  }
}
