package org.sikap.jobs.publish;

import com.sun.jna.Library;
import com.sun.jna.Native;
import com.sun.jna.Platform;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Exchanges two folders of a local file system in one step, so that whoever looks finds either the
 * one or the other. Java has no call for it; Linux and macOS have.
 */
final class ExchangeFolders {
  private static final int CURRENT_FOLDER = -100;
  private static final int EXCHANGE = 2;

  private static final Optional<Exchange> EXCHANGER = load();

  /** Exchanges two paths, where the file system can. */
  private interface Exchange {
    boolean exchange(String first, String second);
  }

  /** The C library of Linux. */
  interface LinuxLibrary extends Library {
    /** Renames with flags; 0 where it worked. */
    int renameat2(int firstFolder, String first, int secondFolder, String second, int flags);
  }

  /** The C library of macOS. */
  interface MacLibrary extends Library {
    /** Renames with flags; 0 where it worked. */
    int renamex_np(String first, String second, int flags);
  }

  private ExchangeFolders() {}

  // Without the call, such as on an old C library, tables are put in place with two renames.
  private static Optional<Exchange> load() {
    try {
      if (Platform.isLinux()) {
        LinuxLibrary library = Native.load("c", LinuxLibrary.class);
        return Optional.of(
            (first, second) ->
                library.renameat2(CURRENT_FOLDER, first, CURRENT_FOLDER, second, EXCHANGE) == 0);
      }
      if (Platform.isMac()) {
        MacLibrary library = Native.load("c", MacLibrary.class);
        return Optional.of((first, second) -> library.renamex_np(first, second, EXCHANGE) == 0);
      }
    } catch (LinkageError exception) {
      return Optional.empty();
    }
    return Optional.empty();
  }

  /** Exchanges two folders; false where that is not possible, and nothing has changed then. */
  static boolean exchange(Path first, Path second) {
    try {
      return EXCHANGER.isPresent() && EXCHANGER.get().exchange(first.toString(), second.toString());
    } catch (UnsatisfiedLinkError exception) {
      return false;
    }
  }
}
