package org.newsgraph.cli;

import java.io.PrintWriter;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.function.LongSupplier;
import org.newsgraph.pipeline.Outcome;

/**
 * How far a build is: on a terminal a bar that is drawn over, elsewhere a plain line now and then.
 */
final class Progress {

  private static final String CLEAR = "\r\u001b[K";
  private static final int WIDTH = 30;
  private static final Duration REDRAW = Duration.ofMillis(100);
  private static final Duration LINE = Duration.ofSeconds(10);

  private final PrintWriter err;
  private final boolean terminal;
  private final LongSupplier total;
  private final InstantSource clock;
  private final Instant start;
  private Instant shown;
  private long done;

  /**
   * Progress from now on.
   *
   * @param total how many inputs there are; negative while that is unknown
   */
  Progress(PrintWriter err, boolean terminal, LongSupplier total, InstantSource clock) {
    this.err = err;
    this.terminal = terminal;
    this.total = total;
    this.clock = clock;
    this.start = clock.instant();
    this.shown = start;
  }

  void note(Outcome outcome) {
    done++;
    if (outcome instanceof Outcome.Rejected rejected) {
      line(rejected.problem().toString());
    } else if (outcome instanceof Outcome.Done read) {
      read.warnings().forEach(warning -> line("warning " + warning));
    }
    Instant now = clock.instant();
    if (Duration.between(shown, now).compareTo(terminal ? REDRAW : LINE) >= 0) {
      shown = now;
      show(now);
    }
  }

  private void line(String message) {
    err.println((terminal ? CLEAR : "") + message);
  }

  private void show(Instant now) {
    double seconds = Math.max(1, Duration.between(start, now).toMillis()) / 1000.0;
    double rate = done / seconds;
    long all = Math.max(done, total.getAsLong());
    String left = Readable.duration(Duration.ofSeconds(Math.round((all - done) / rate)));
    String figures = "%d/%d articles, %.1f/s, %s left".formatted(done, all, rate, left);
    if (terminal) {
      int filled = (int) (WIDTH * done / all);
      err.print(
          CLEAR + "[%s%s] %s".formatted("#".repeat(filled), ".".repeat(WIDTH - filled), figures));
      err.flush();
    } else {
      err.println(figures);
    }
  }

  /** Clears the bar. */
  void end() {
    if (terminal) {
      err.print(CLEAR);
      err.flush();
    }
  }
}
