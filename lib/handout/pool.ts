import path from 'node:path';
import { Worker } from 'node:worker_threads';
import { FaultError } from '../errors';
import type { Fonts } from './fonts';

/** A document that is not there after this many milliseconds never will be: its thread is ended and replaced. */
const LONGEST_MS = 15_000;
/** Threads that set type at the same time. */
const MOST_WORKERS = 2;
/** Documents that may wait, in all and for one clinic; the rest is told to come again. */
const MOST_WAITING = 40;
const MOST_WAITING_OF_ONE = 20;
const RETRY_AFTER_SECONDS = 5;

/** A picture for the typesetter: its name, and its bytes. */
export type File = readonly [name: string, bytes: Uint8Array];

interface Job {
  id: number;
  clinic: string;
  sheet: string;
  files: readonly File[];
  timer: NodeJS.Timeout;
  resolve: (pdf: Uint8Array) => void;
  reject: (error: Error) => void;
}
interface Seat {
  worker: Worker;
  job: Job | null;
}
type Report = { id: number; bytes?: ArrayBuffer; fault?: string };

const folder = (name: string): string =>
  path.join(/*turbopackIgnore: true*/ process.cwd(), 'lib', 'handout', name);
const busy = (): FaultError => new FaultError({ code: 'busy', retryAfter: RETRY_AFTER_SECONDS });

/** The typesetting threads, and who waits for them. Clinics take turns, so that one cannot hold up the others. */
export class TypesetPool {
  private readonly seats: Seat[] = [];
  private readonly waiting: Job[] = [];
  private readonly lastTurn = new Map<string, number>();
  private count = 0;

  constructor(
    private readonly fonts: Fonts,
    private readonly limits: { ms?: number; script?: string } = {},
  ) {}

  /**
   * Sets one sheet.
   *
   * @param clinic who asks; those who waited longest for a turn come first
   * @param sheet the sheet as JSON
   * @param files pictures that the sheet names
   * @throws FaultError `busy` when too many wait or 15 s have passed; Error for a defect of the templates
   */
  typeset(clinic: string, sheet: string, files: readonly File[]): Promise<Uint8Array> {
    const own = this.waiting.filter((job) => job.clinic === clinic).length;
    if (this.waiting.length >= MOST_WAITING || own >= MOST_WAITING_OF_ONE) return Promise.reject(busy());
    return new Promise((resolve, reject) => {
      const id = ++this.count;
      const timer = setTimeout(() => this.giveUp(id), this.limits.ms ?? LONGEST_MS);
      this.waiting.push({ id, clinic, sheet, files, timer, resolve, reject });
      this.next();
    });
  }

  /** Ends all threads; what still waits is answered with `busy`. */
  async close(): Promise<void> {
    for (const job of [...this.waiting, ...this.seats.map((seat) => seat.job)]) if (job) this.giveUp(job.id);
    await Promise.all(this.seats.splice(0).map((seat) => seat.worker.terminate()));
  }

  private next(): void {
    const job = this.nextInTurn();
    if (!job) return;
    const seat = this.seats.find((free) => !free.job) ?? this.newSeat();
    if (!seat) return;
    this.waiting.splice(this.waiting.indexOf(job), 1);
    this.lastTurn.delete(job.clinic);
    this.lastTurn.set(job.clinic, job.id);
    if (this.lastTurn.size > MOST_WAITING) this.lastTurn.delete(this.lastTurn.keys().next().value ?? '');
    seat.job = job;
    seat.worker.ref();
    seat.worker.postMessage({ id: job.id, sheet: job.sheet, files: job.files });
  }

  /** The first document of the clinic whose last turn is longest ago. */
  private nextInTurn(): Job | undefined {
    const order = [...this.lastTurn.keys()];
    return this.waiting.reduce<Job | undefined>(
      (best, job) => (best && order.indexOf(best.clinic) <= order.indexOf(job.clinic) ? best : job),
      undefined,
    );
  }

  private newSeat(): Seat | undefined {
    if (this.seats.length >= MOST_WORKERS) return undefined;
    const worker = new Worker(this.limits.script ?? folder('typeset.mjs'), {
      workerData: { templates: folder('templates'), folders: this.fonts.folders },
      env: {},
      execArgv: [],
    });
    const seat: Seat = { worker, job: null };
    this.seats.push(seat);
    worker.on('message', ({ id, bytes, fault }: Report) => {
      if (seat.job?.id !== id) return;
      if (bytes) this.finish(seat, (job) => job.resolve(new Uint8Array(bytes)));
      else this.finish(seat, (job) => job.reject(new Error(`The handout was not set: ${fault}`)));
    });
    worker.on('error', (error) => this.replace(seat, error));
    worker.on('exit', () => this.replace(seat, new Error('The typesetter ended by itself.')));
    worker.unref();
    return seat;
  }

  private finish(seat: Seat, answer: (job: Job) => void): void {
    const { job } = seat;
    seat.job = null;
    seat.worker.unref();
    if (job) {
      clearTimeout(job.timer);
      answer(job);
    }
    this.next();
  }

  /** The time of a document is over, whether it still waits or is being set. */
  private giveUp(id: number): void {
    const place = this.waiting.findIndex((job) => job.id === id);
    const [waited] = place < 0 ? [] : this.waiting.splice(place, 1);
    if (waited) {
      clearTimeout(waited.timer);
      waited.reject(busy());
      return;
    }
    const seat = this.seats.find(({ job }) => job?.id === id);
    if (seat) this.replace(seat, busy());
  }

  private replace(seat: Seat, error: Error): void {
    const place = this.seats.indexOf(seat);
    if (place >= 0) this.seats.splice(place, 1);
    seat.worker.removeAllListeners();
    void seat.worker.terminate();
    this.finish(seat, (job) => job.reject(error));
  }
}
