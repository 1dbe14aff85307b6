package org.sikap.jobs.score;

import static java.util.Objects.requireNonNull;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Does work on a thread beside the caller's and gives it up after a while. Work that is given up is
 * interrupted; if it does not listen it ends in its own time, and later work has another thread.
 */
final class TimeLimit implements AutoCloseable {
  private final Duration longest;
  private ExecutorService thread = newThread();

  TimeLimit(Duration longest) {
    this.longest = requireNonNull(longest);
  }

  private static ExecutorService newThread() {
    return Executors.newSingleThreadExecutor(
        work -> {
          Thread made = new Thread(work, "sikap-article");
          made.setDaemon(true);
          return made;
        });
  }

  /**
   * The result of the work.
   *
   * @throws TimeoutException if it takes too long
   * @throws ExecutionException if it fails
   */
  <T> T run(Callable<T> work) throws TimeoutException, ExecutionException {
    Future<T> result = thread.submit(work);
    try {
      return result.get(longest.toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException exception) {
      thread.shutdownNow();
      thread = newThread();
      throw exception;
    } catch (InterruptedException exception) {
      thread.shutdownNow();
      Thread.currentThread().interrupt();
      throw new IllegalStateException("the task was ended while it read an article", exception);
    }
  }

  @Override
  public void close() {
    thread.shutdownNow();
  }
}
