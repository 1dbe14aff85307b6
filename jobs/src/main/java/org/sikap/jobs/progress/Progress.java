package org.sikap.jobs.progress;

import static java.util.Objects.requireNonNull;

import java.io.PrintWriter;
import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;

/** The stages of a run as they go by. */
public final class Progress implements AutoCloseable {
  private static final Duration TERMINAL_INTERVAL = Duration.ofMillis(500);
  private static final Duration LOG_INTERVAL = Duration.ofSeconds(10);
  private static final String CLEAR_LINE = "\r\u001b[K";

  private final PrintWriter out;
  private final boolean terminal;
  private final ScheduledExecutorService ticker =
      Executors.newSingleThreadScheduledExecutor(Progress::daemon);

  private String stage = "";
  private long total;
  private LongSupplier done = () -> 0;
  private long startedAt;
  private long lastShown = -1;

  /**
   * Progress that is shown until it is closed.
   *
   * @param out where to
   * @param terminal whether a line may be written over
   */
  public Progress(PrintWriter out, boolean terminal) {
    this.out = requireNonNull(out);
    this.terminal = terminal;
    long interval = (terminal ? TERMINAL_INTERVAL : LOG_INTERVAL).toMillis();
    ticker.scheduleAtFixedRate(this::tick, interval, interval, TimeUnit.MILLISECONDS);
  }

  private static Thread daemon(Runnable work) {
    Thread thread = new Thread(work, "sikap-progress");
    thread.setDaemon(true);
    return thread;
  }

  /** Begins a stage of unknown length. */
  public synchronized void stage(String name) {
    stage(name, 0, () -> 0);
  }

  /**
   * Begins a stage that counts articles.
   *
   * @param articles how many there are
   * @param finished how many are done
   */
  public synchronized void stage(String name, long articles, LongSupplier finished) {
    stage = requireNonNull(name);
    total = articles;
    done = requireNonNull(finished);
    startedAt = System.nanoTime();
    lastShown = -1;
    if (terminal) {
      tick();
    } else {
      out.println("sikap: " + name + (total > 0 ? " (" + total + ")" : ""));
      out.flush();
    }
  }

  private synchronized void tick() {
    if (stage.isEmpty()) {
      return;
    }
    double seconds = (System.nanoTime() - startedAt) / 1e9;
    long finished = done.getAsLong();
    if (terminal) {
      out.print(CLEAR_LINE + line(stage, finished, total, seconds));
      out.flush();
    } else if (total > 0 && finished != lastShown) {
      out.println("sikap: " + line(stage, finished, total, seconds));
      out.flush();
      lastShown = finished;
    }
  }

  /** One line: stage, articles done, rate, time left. */
  static String line(String stage, long done, long total, double seconds) {
    if (total == 0) {
      return String.format(Locale.ROOT, "%s, %s", stage, duration(seconds));
    }
    String line = String.format(Locale.ROOT, "%s: %,d of %,d", stage, done, total);
    if (done == 0 || seconds <= 0) {
      return line;
    }
    double rate = done / seconds;
    return String.format(
        Locale.ROOT, "%s, %.1f/s, %s left", line, rate, duration((total - done) / rate));
  }

  /** A length of time for people: {@code 42 s}, {@code 3 min 5 s}, {@code 2 h 10 min}. */
  public static String duration(double seconds) {
    long whole = Math.round(seconds);
    if (whole < 60) {
      return whole + " s";
    }
    if (whole < 3600) {
      return whole / 60 + " min " + whole % 60 + " s";
    }
    return whole / 3600 + " h " + whole % 3600 / 60 + " min";
  }

  @Override
  public void close() {
    ticker.shutdownNow();
    synchronized (this) {
      if (terminal && !stage.isEmpty()) {
        out.print(CLEAR_LINE);
        out.flush();
      }
      stage = "";
    }
  }
}
