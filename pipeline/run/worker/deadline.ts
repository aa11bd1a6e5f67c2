/** A clock that work may ask to be set back. */
export class Deadline {
  private timer: NodeJS.Timeout;
  private end: number;
  private readonly expire: () => void;

  constructor(seconds: number, expire: () => void) {
    this.expire = expire;
    this.end = Date.now() + seconds * 1000;
    this.timer = setTimeout(expire, seconds * 1000);
  }

  extend(seconds: number): void {
    clearTimeout(this.timer);
    this.end += seconds * 1000;
    this.timer = setTimeout(this.expire, this.end - Date.now());
  }

  stop(): void {
    clearTimeout(this.timer);
  }
}
