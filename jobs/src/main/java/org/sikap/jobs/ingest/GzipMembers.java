package org.sikap.jobs.ingest;

import static java.util.Objects.requireNonNull;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * Unpacks the members of a gzip file one after the other and remembers where each lies in the file,
 * since that is what positions in a web archive are.
 */
final class GzipMembers extends InputStream {
  private static final int MAGIC = 0x1f8b;
  private static final int DEFLATE = 8;
  private static final int HEADER_CRC = 2;
  private static final int EXTRA = 4;
  private static final int NAME = 8;
  private static final int COMMENT = 16;
  private static final int TRAILER = 8;

  private final InputStream file;
  private final Inflater inflater = new Inflater(true);
  private final CRC32 checksum = new CRC32();
  private final Deque<Member> members = new ArrayDeque<>();
  private final byte[] packed = new byte[64 << 10];
  private int position;
  private int filled;
  private long passed;
  private long unpacked;
  private boolean inMember;

  /** Where a member begins, in the file and in what comes out. */
  private record Member(long packed, long unpacked) {}

  GzipMembers(InputStream file) {
    this.file = requireNonNull(file);
  }

  /** Whether a file begins as gzip does. */
  static boolean isGzip(byte[] head) {
    return head.length > 1 && ((head[0] & 0xff) << 8 | head[1] & 0xff) == MAGIC;
  }

  /**
   * Where an unpacked byte lies in the file: the offset of its member, and of the byte in it unless
   * that is the first. Offsets must be asked for in ascending order.
   */
  String place(long offset) {
    Member member = members.peekFirst();
    for (Member next = member; next != null && next.unpacked() <= offset; ) {
      member = members.pollFirst();
      next = members.peekFirst();
    }
    if (member == null) {
      return "byte " + offset;
    }
    members.addFirst(member);
    long within = offset - member.unpacked();
    return "byte " + member.packed() + (within == 0 ? "" : " + " + within);
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
  }

  @Override
  public int read(byte[] buffer, int offset, int length) throws IOException {
    try {
      while (length > 0) {
        if (!inMember && !startMember()) {
          return -1;
        }
        int count = inflater.inflate(buffer, offset, length);
        if (count > 0) {
          checksum.update(buffer, offset, count);
          unpacked += count;
          return count;
        }
        if (inflater.finished()) {
          endMember();
        } else {
          give();
        }
      }
      return 0;
    } catch (DataFormatException exception) {
      throw new IOException("the gzip content is damaged: " + exception.getMessage(), exception);
    }
  }

  private void give() throws IOException {
    if (!fill()) {
      throw new EOFException("the gzip content ends too early");
    }
    inflater.setInput(packed, position, filled - position);
    position = filled;
  }

  private void endMember() throws IOException {
    position = filled - inflater.getRemaining();
    long expected = 0;
    for (int index = 0; index < TRAILER; index++) {
      long next = next();
      expected |= index < Integer.BYTES ? next << 8 * index : 0;
    }
    if (expected != checksum.getValue()) {
      throw new IOException("the gzip content is damaged: wrong checksum");
    }
    inMember = false;
  }

  private boolean startMember() throws IOException {
    if (!fill()) {
      return false;
    }
    long begin = passed + position;
    if ((next() << 8 | next()) != MAGIC || next() != DEFLATE) {
      throw new IOException("the gzip content is damaged: no header");
    }
    readHeader(next());
    members.add(new Member(begin, unpacked));
    inflater.reset();
    checksum.reset();
    inMember = true;
    return true;
  }

  private void readHeader(int flags) throws IOException {
    skipBytes(6);
    if ((flags & EXTRA) != 0) {
      skipBytes(next() | next() << 8);
    }
    for (int text : new int[] {NAME, COMMENT}) {
      if ((flags & text) != 0) {
        while (next() != 0) {
          // A text ends with a zero.
        }
      }
    }
    if ((flags & HEADER_CRC) != 0) {
      skipBytes(2);
    }
  }

  private void skipBytes(int count) throws IOException {
    for (int index = 0; index < count; index++) {
      next();
    }
  }

  private int next() throws IOException {
    if (!fill()) {
      throw new EOFException("the gzip content ends too early");
    }
    return packed[position++] & 0xff;
  }

  private boolean fill() throws IOException {
    while (position == filled) {
      passed += filled;
      position = 0;
      filled = 0;
      int count = file.read(packed);
      if (count < 0) {
        return false;
      }
      filled = count;
    }
    return true;
  }

  @Override
  public void close() throws IOException {
    inflater.end();
    file.close();
  }
}
