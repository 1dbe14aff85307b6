package org.sikap.core.evaluation;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;

/** How long this thread has worked: unlike the time of day, it does not count what others do. */
final class ProcessorTime {
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  private ProcessorTime() {}

  /** Seconds since some moment; the time of day where the system does not count by thread. */
  static double seconds() {
    long nanoseconds =
        THREADS.isCurrentThreadCpuTimeSupported()
            ? THREADS.getCurrentThreadCpuTime()
            : System.nanoTime();
    return nanoseconds / 1e9;
  }
}
