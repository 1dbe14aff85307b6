package org.sikap.core.stance;

import static java.util.Objects.requireNonNull;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sikap.core.data.DataFile;
import org.sikap.core.data.YamlNode;

/** All frames, by id. */
public final class FrameInventory {
  private static final Set<String> KEYS =
      Set.of(
          "id",
          "plover",
          "mode",
          "channel",
          "attitude",
          "effect",
          "rung",
          "operator",
          "cancels",
          "anticipates",
          "events_only",
          "mutual");
  private static final Set<String> PLOVER_EVENTS =
      Set.of(
          "AGREE",
          "CONSULT",
          "SUPPORT",
          "CONCEDE",
          "COOPERATE",
          "AID",
          "RETREAT",
          "REQUEST",
          "ACCUSE",
          "REJECT",
          "THREATEN",
          "PROTEST",
          "SANCTION",
          "MOBILIZE",
          "COERCE",
          "ASSAULT");
  private static final int HIGHEST_RUNG = 4;

  private final Map<String, Frame> frames;

  private FrameInventory(Map<String, Frame> frames) {
    this.frames = requireNonNull(frames);
  }

  /**
   * Reads and validates the frames.
   *
   * @throws org.sikap.core.data.DataException naming file and line of the first mistake
   */
  public static FrameInventory load(DataFile file) {
    Map<String, Frame> frames = new LinkedHashMap<>();
    for (YamlNode item : file.yaml().items()) {
      Frame frame = readFrame(item.allowing(KEYS));
      if (frames.put(frame.id(), frame) != null) {
        throw item.error("frame `" + frame.id() + "` is defined twice");
      }
    }
    return new FrameInventory(frames);
  }

  private static Frame readFrame(YamlNode item) {
    String event = item.text("plover");
    if (!PLOVER_EVENTS.contains(event)) {
      throw item.error("`" + event + "` is no PLOVER event type");
    }
    Channel channel =
        switch (item.text("channel")) {
          case "verbal" -> Channel.VERBAL;
          case "material" -> Channel.MATERIAL;
          default -> throw item.error("channel must be verbal or material");
        };
    return new Frame(
        item.text("id"),
        event,
        item.text("mode").toLowerCase(Locale.ROOT),
        channel,
        within(item, "attitude", -1, 1),
        within(item, "effect", -1, 1),
        (int) within(item, "rung", 0, HIGHEST_RUNG),
        item.flag("operator"),
        item.flag("cancels"),
        item.flag("anticipates"),
        item.flag("events_only"),
        item.flag("mutual"));
  }

  private static double within(YamlNode item, String key, double low, double high) {
    double value = item.number(key);
    if (value < low || value > high) {
      throw item.error("`" + key + "` must lie between " + low + " and " + high);
    }
    return value;
  }

  /** The frame of an id. */
  public Optional<Frame> find(String id) {
    return Optional.ofNullable(frames.get(id));
  }

  /** All frames, in file order. */
  public Collection<Frame> frames() {
    return frames.values();
  }
}
